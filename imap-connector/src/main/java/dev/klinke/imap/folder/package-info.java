/**
 * The folders of a mailbox and what lies in them: names, discovery, listing of new messages, their text.
 *
 * <p>Comes in: a {@link dev.klinke.imap.wire.Wire}. Goes out: {@link dev.klinke.imap.folder.Listed} messages and the
 * {@link dev.klinke.message.Message}s made of them. Nothing here changes the mailbox.
 */
@NullMarked
package dev.klinke.imap.folder;

import org.jspecify.annotations.NullMarked;
