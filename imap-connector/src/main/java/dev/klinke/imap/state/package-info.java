/**
 * What is remembered of a mailbox between two runs: how far each folder was read, and whom the user has written to.
 *
 * <p>One directory an account, readable by its owner only, changed under one lock; files are replaced as a whole or
 * appended to and forced to the disk.
 */
@NullMarked
package dev.klinke.imap.state;

import org.jspecify.annotations.NullMarked;
