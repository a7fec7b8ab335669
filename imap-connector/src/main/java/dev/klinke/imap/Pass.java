package dev.klinke.imap;

import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.folder.Listed;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Reader;
import dev.klinke.imap.folder.SentMail;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Journal;
import dev.klinke.imap.move.Mover;
import dev.klinke.imap.state.Cursors;
import dev.klinke.imap.state.Cursors.Cursor;
import dev.klinke.imap.state.OwnContacts;
import dev.klinke.message.Conversation;
import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One pass over folders of a mailbox: what is new is listed, read, judged, and dealt with, chunk by chunk. How far a
 * folder was read is written down after each chunk, so a pass that breaks off goes on there.
 */
final class Pass {
    private final Account account;
    private final Visit visit;
    private final Cursors cursors;
    private final Cursors sent;
    private final OwnContacts contacts;
    private final Journal journal;
    private final ScanOptions options;
    private final MailboxListener listener;
    private final Stop stop;
    private final String run;
    private final Tally tally = new Tally();
    private final Reader reader = new Reader();

    Pass(
            Account account,
            Visit visit,
            Cursors cursors,
            Cursors sent,
            OwnContacts contacts,
            Journal journal,
            ScanOptions options,
            MailboxListener listener,
            Stop stop,
            String run) {
        this.account = account;
        this.visit = visit;
        this.cursors = cursors;
        this.sent = sent;
        this.contacts = contacts;
        this.journal = journal;
        this.options = options;
        this.listener = listener;
        this.stop = stop;
        this.run = run;
    }

    /** Goes through the folders. */
    ScanSummary go(List<String> folders, JudgeMaker judges) throws MailboxException {
        var mover = new Mover(visit, journal, run);
        if (options.apply()) {
            int followedUp = mover.recover();
            if (followedUp > 0) {
                listener.warned(
                        account.name(), "an earlier run had been stopped; " + followedUp + " batches followed up");
            }
        }
        SentMail.learn(visit, sent, contacts);
        Function<Message, Assessment> judge = judges.judge(new Past(contacts, journal));
        for (String folder : folders) {
            if (!stop.requested()) {
                folder(folder, judge, mover);
            }
        }
        return tally.summary(account.name(), run, stop.requested());
    }

    private void folder(String written, Function<Message, Assessment> judge, Mover mover) throws MailboxException {
        String name = visit.folders().serverName(written);
        if (!visit.folders().exists(name)) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    "account \"" + account.name() + "\" has no folder \"" + written + "\"; there are: "
                            + String.join(", ", visit.folders().all()));
        }
        Opened folder = options.apply() ? visit.select(name) : visit.examine(name);
        boolean acting = options.apply() && !folder.readOnly();
        if (options.apply() && folder.readOnly()) {
            listener.warned(account.name(), "\"" + written + "\" is read-only; its messages are judged, but not moved");
        }
        if (cursors.renumbered(name, folder.uidValidity())) {
            listener.warned(
                    account.name(),
                    "the server has renumbered \"" + written + "\"; it is read again, and nothing is done twice");
        }
        Cursor known = cursors.at(name, folder.uidValidity());
        long done = known == null ? 0 : known.lastUid();
        long[] uids = folder.uidsFrom(options.since() == null ? done + 1 : 1, options.since());
        var deeds = new Deeds(account, visit, journal, mover, acting ? Deeds.Mode.ACT : Deeds.Mode.TELL);
        boolean unbroken = true;
        for (int i = 0; i < uids.length && !stop.requested(); i += Mover.BATCH) {
            List<Long> chunk = Arrays.stream(uids, i, Math.min(uids.length, i + Mover.BATCH))
                    .boxed()
                    .toList();
            folder = visit.back(folder);
            unbroken &= chunk(folder, written, chunk, judge, deeds);
            long last = chunk.get(chunk.size() - 1);
            if (unbroken && last > done) {
                cursors.put(name, new Cursor(folder.uidValidity(), last, folder.highestModSeq()));
            }
            listener.progress(account.name(), written, Math.min(uids.length, i + Mover.BATCH), uids.length);
        }
        if (uids.length == 0 && known == null) {
            cursors.put(
                    name, new Cursor(folder.uidValidity(), Math.max(0, folder.uidNext() - 1), folder.highestModSeq()));
        }
    }

    /** Deals with some messages; false if one of them has to be looked at again. */
    private boolean chunk(
            Opened folder, String written, List<Long> uids, Function<Message, Assessment> judge, Deeds deeds)
            throws MailboxException {
        List<Listed> listed = folder.list(uids).stream()
                .filter(one -> !Deeds.outOfBounds(one))
                .toList();
        List<Message> messages = reader.read(folder, written, listed);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < listed.size(); i++) {
            Listed one = listed.get(i);
            Message message = placed(messages.get(i), one);
            try {
                cases.add(new Case(one, message, judge.apply(message), null));
            } catch (RuntimeException e) {
                // One message that defeats the judge must not stop the others.
                cases.add(new Case(
                        one,
                        message,
                        null,
                        "could not be judged: " + e.getClass().getSimpleName()));
            }
        }
        boolean allDone = true;
        for (Deeds.Result result : deeds.perform(folder, cases)) {
            Case one = result.of();
            tally.count(one.assessment(), result.deed());
            String error = result.error() == null ? one.error() : result.error();
            listener.handled(new Handled(
                    account.name(),
                    written,
                    one.listed().uid(),
                    one.message(),
                    one.assessment(),
                    result.deed(),
                    error));
            allDone &= result.deed().what() != Deed.What.FAILED;
        }
        return allDone;
    }

    /** The message in its thread: whether the user has written in it. */
    private Message placed(Message message, Listed listed) {
        if (!contacts.wroteIn(SentMail.thread(listed.header()))) {
            return message;
        }
        Conversation alone = message.conversation();
        return message.in(new Conversation(alone.id(), true, alone.reply()));
    }
}
