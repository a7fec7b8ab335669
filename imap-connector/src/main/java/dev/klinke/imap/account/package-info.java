/**
 * What the user says of her mailboxes: {@code accounts.yaml}, presets of known providers, and where secrets come from.
 *
 * <p>Comes in: a file. Goes out: {@link dev.klinke.imap.account.Account}s. Nothing here talks to a mail server.
 */
@NullMarked
package dev.klinke.imap.account;

import org.jspecify.annotations.NullMarked;
