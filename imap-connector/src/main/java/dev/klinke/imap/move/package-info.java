/**
 * Everything that changes a mailbox.
 *
 * <p>Comes in: messages and what is to be done with them. Goes out: what became of each. The order is always the same:
 * write the intent into the {@link dev.klinke.imap.move.Journal}, act, look what came of it where the server did not say
 * so, write that down. A process stopped anywhere in between is followed up by {@link
 * dev.klinke.imap.move.Mover#recover} at the next start; nothing is lost and nothing doubled.
 *
 * <p>Never in here: a bare {@code EXPUNGE}, {@code CLOSE} of a folder open for writing, or {@code \Seen}.
 */
@NullMarked
package dev.klinke.imap.move;

import org.jspecify.annotations.NullMarked;
