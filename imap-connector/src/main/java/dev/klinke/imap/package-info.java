/**
 * A mailbox in, verdicts into folders and marks; every change is journalled and can be undone.
 *
 * <p>{@link dev.klinke.imap.Mailbox} is the door. Most callers need this and no more:
 *
 * <pre>{@code
 * AccountsFile accounts = new AccountsFile(config.resolve("accounts.yaml"));
 * Account account = accounts.read("private");
 * Mailbox mailbox = Mailbox.of(account, data.resolve("mailbox"),
 *         known -> Klinke.with(profile).known(known).build()::assess);
 *
 * ScanSummary done = mailbox.scan(ScanOptions.looking(), listener, new Stop());     // changes nothing
 * ScanSummary done = mailbox.scan(ScanOptions.applying(), listener, new Stop());    // moves and marks
 * mailbox.watch(ScanOptions.applying(), listener, stop);                            // until stop.request()
 * mailbox.undo(Undo.lastRun(), listener, stop);
 * MailboxReport report = mailbox.check();
 * }</pre>
 *
 * <p>{@link dev.klinke.imap.MailboxListener} hears of every message once. All failures are {@link
 * dev.klinke.imap.MailboxException}s with a sentence for the user. The way of a message:
 *
 * <pre>
 * account (what the user said) -> wire (logged in) -> folder (listed, text fetched) -> judge -> move (journal, then act)
 * </pre>
 *
 * <p>To add something that is done with messages: a field in {@link dev.klinke.imap.account.Action}, a step in {@code
 * dev.klinke.imap.move}, and its way back there.
 */
@NullMarked
package dev.klinke.imap;

import org.jspecify.annotations.NullMarked;
