package dev.klinke.imap;

/**
 * What undoing came to.
 *
 * @param found deeds that were to be taken back
 * @param broughtBack messages moved back to where they were
 * @param unmarked messages whose marks were taken off
 * @param gone messages no longer where Klinke had put them: moved or deleted by the user
 */
public record UndoSummary(String account, int found, int broughtBack, int unmarked, int gone) {}
