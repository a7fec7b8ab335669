package dev.klinke.imap;

/**
 * What one pass over a mailbox came to.
 *
 * @param run names what was done in it for {@link Undo#run}
 * @param messages messages looked at
 * @param moved messages moved
 * @param marked messages marked where they are
 * @param kept messages left alone because the user had brought them back
 * @param unreadable messages that could not be judged
 * @param failed messages that could not be moved or marked
 * @param stopped whether it ended before it was through, because it was asked to
 */
public record ScanSummary(
        String account,
        String run,
        int messages,
        int ham,
        int unsure,
        int spam,
        int moved,
        int marked,
        int kept,
        int unreadable,
        int failed,
        boolean stopped) {}
