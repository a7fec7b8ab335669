/**
 * One connection to an IMAP server: dialling, encryption, login, and single commands.
 *
 * <p>Comes in: a {@link dev.klinke.imap.account.Server} and {@link dev.klinke.imap.wire.Credentials}. Goes out: a
 * {@link dev.klinke.imap.wire.Wire} that is logged in. What commands mean to Klinke is not known here. Protocol parsing
 * is Angus Mail's; its stores and folders are not used, since they pool connections, cache messages and fall back to
 * weaker logins by themselves.
 */
@NullMarked
package dev.klinke.imap.wire;

import org.jspecify.annotations.NullMarked;
