package dev.klinke.imap;

import dev.klinke.imap.account.Account;
import dev.klinke.imap.folder.Listed;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Reader;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Item;
import dev.klinke.imap.move.Journal;
import dev.klinke.imap.move.Journal.Done;
import dev.klinke.imap.move.Means;
import dev.klinke.imap.move.Mover;
import dev.klinke.imap.move.Outcome;
import dev.klinke.imap.move.Plan;
import dev.klinke.imap.move.Plan.Deal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes deeds back: messages go to where they were, marks come off. What was taken back is never done again. */
final class Undoing {
    /** What is taken back together: one command each. */
    private record Way(String from, @Nullable String to, @Nullable String keyword, boolean flagged) {}

    private final Account account;
    private final Visit visit;
    private final Journal journal;
    private final Mover mover;
    private final MailboxListener listener;
    private final Stop stop;
    private int found;
    private int broughtBack;
    private int unmarked;
    private int gone;

    Undoing(Account account, Visit visit, Journal journal, Mover mover, MailboxListener listener, Stop stop) {
        this.account = account;
        this.visit = visit;
        this.journal = journal;
        this.mover = mover;
        this.listener = listener;
        this.stop = stop;
    }

    UndoSummary undo(Undo which) throws MailboxException {
        var ways = new LinkedHashMap<Way, List<Done>>();
        // Moves first: a mark set before a move is taken off where the message was.
        for (boolean moves : new boolean[] {true, false}) {
            for (Done deed : chosen(which)) {
                Way way = way(deed);
                if ((way.to() != null) == moves) {
                    ways.computeIfAbsent(way, w -> new ArrayList<>()).add(deed);
                }
            }
        }
        for (var entry : ways.entrySet()) {
            List<Done> deeds = entry.getValue();
            for (int i = 0; i < deeds.size() && !stop.requested(); i += Mover.BATCH) {
                takeBack(entry.getKey(), deeds.subList(i, Math.min(deeds.size(), i + Mover.BATCH)));
            }
        }
        return new UndoSummary(account.name(), found, broughtBack, unmarked, gone);
    }

    private List<Done> chosen(Undo which) {
        List<Done> standing = journal.standing();
        String run = which.run();
        if (run == null && which.since() == null && which.message() == null) {
            run = standing.isEmpty()
                    ? ""
                    : standing.get(standing.size() - 1).plan().run();
        }
        String wanted = run;
        return standing.stream()
                .filter(deed -> wanted == null || deed.plan().run().equals(wanted))
                .filter(deed -> which.since() == null || !deed.plan().at().isBefore(which.since()))
                .filter(deed -> which.message() == null
                        || deed.outcome().item().identity().equals(which.message()))
                .toList();
    }

    private static Way way(Done deed) {
        Plan plan = deed.plan();
        if (deed.outcome().what() == Outcome.What.COPIED) {
            return new Way(plan.from(), null, Means.COPIED_KEYWORD, false);
        }
        return plan.deal() == Deal.MARK
                ? new Way(plan.from(), null, plan.keyword(), plan.flagged())
                : new Way(Objects.requireNonNull(plan.to()), plan.from(), null, false);
    }

    private void takeBack(Way way, List<Done> deeds) throws MailboxException {
        found += deeds.size();
        if (!visit.folders().exists(way.from())) {
            gone += deeds.size();
            return;
        }
        Opened folder = visit.select(way.from());
        var items = new LinkedHashMap<Long, Item>();
        for (Done deed : deeds) {
            Item item = deed.outcome().item();
            long uid = locate(folder, deed);
            if (uid > 0) {
                items.put(uid, new Item(uid, item.identity(), item.sender()));
            }
        }
        gone += deeds.size() - items.size();
        if (items.isEmpty()) {
            return;
        }
        List<Listed> listed = folder.list(items.keySet());
        List<Outcome> outcomes = way.to() == null
                ? mover.mark(folder, List.copyOf(items.values()), way.keyword(), way.flagged(), Deal.UNMARK)
                : mover.move(folder, List.copyOf(items.values()), way.to(), Deal.UNMOVE)
                        .outcomes();
        tell(way, listed, outcomes);
    }

    private void tell(Way way, List<Listed> listed, List<Outcome> outcomes) {
        var headers = new LinkedHashMap<Long, byte[]>();
        listed.forEach(one -> headers.put(one.uid(), one.header()));
        String shown = visit.folders().shown(way.from());
        for (Outcome outcome : outcomes) {
            boolean back = outcome.what() == Outcome.What.DONE || outcome.what() == Outcome.What.COPIED;
            if (!back) {
                gone += outcome.what() == Outcome.What.GONE ? 1 : 0;
                continue;
            }
            broughtBack += way.to() == null ? 0 : 1;
            unmarked += way.to() == null ? 1 : 0;
            byte[] header =
                    Objects.requireNonNullElse(headers.get(outcome.item().uid()), new byte[0]);
            long uid = outcome.item().uid();
            listener.handled(new Handled(
                    account.name(),
                    shown,
                    uid,
                    new Reader().readHeader(header, shown + "#" + uid),
                    null,
                    new Deed(
                            Deed.What.BROUGHT_BACK,
                            way.to() == null ? null : visit.folders().shown(way.to()),
                            way.keyword()),
                    null));
        }
    }

    /** Where the message is in this folder: under the UID it got, else by its Message-ID; 0 if it is not. */
    private static long locate(Opened folder, Done deed) throws MailboxException {
        Outcome outcome = deed.outcome();
        boolean moved = deed.plan().deal() == Deal.MOVE && outcome.what() == Outcome.What.DONE;
        long uid = moved ? outcome.newUid() : outcome.item().uid();
        long validity = moved ? deed.plan().toValidity() : deed.plan().fromValidity();
        String identity = outcome.item().identity();
        if (uid > 0 && validity == folder.uidValidity()) {
            Map<Long, String> there = folder.identities(Long.toString(uid));
            if (identity.equals(there.get(uid))) {
                return uid;
            }
        }
        for (long candidate : folder.uidsOf(identity)) {
            if (identity.equals(folder.identities(Long.toString(candidate)).get(candidate))) {
                return candidate;
            }
        }
        return 0;
    }
}
