package dev.klinke.imap.move;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Outcome.What;
import dev.klinke.imap.move.Plan.Deal;
import dev.klinke.imap.wire.UidSet;
import dev.klinke.imap.wire.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.Status;
import org.jspecify.annotations.Nullable;

/** Moves and marks batches of messages, each announced in the journal before and settled in it after. */
public final class Mover {
    /** Messages in one command: large enough to be fast on Maildirs, small enough for any server's command line. */
    public static final int BATCH = 200;

    private final Visit visit;
    private final Journal journal;
    private final String run;

    /** For one pass on one connection. */
    public Mover(Visit visit, Journal journal, String run) {
        this.visit = visit;
        this.journal = journal;
        this.run = run;
    }

    /**
     * Moves messages, at most {@link #BATCH}.
     *
     * @param to the server's name of the target; made if it is missing
     * @throws MailboxException REFUSED if the target cannot be had, CONNECTION if the connection is gone
     */
    public Moved move(Opened from, List<Item> items, String to, Deal deal) throws MailboxException {
        Moved first = attempt(from, items, to, deal);
        List<Item> left = first.outcomes().stream()
                .filter(outcome -> outcome.what() == What.LEFT)
                .map(Outcome::item)
                .toList();
        boolean othersAtWork = first.outcomes().stream().anyMatch(outcome -> outcome.what() == What.GONE);
        if (first.refusal() == null || left.isEmpty() || !othersAtWork) {
            return first;
        }
        // Some servers refuse the whole batch when another client has just removed one of it ([EXPUNGEISSUED]).
        Moved second = attempt(from, left, to, deal);
        var outcomes = new ArrayList<>(first.outcomes());
        outcomes.removeIf(outcome -> outcome.what() == What.LEFT);
        outcomes.addAll(second.outcomes());
        return new Moved(outcomes, second.refusal());
    }

    /**
     * What came of a batch.
     *
     * @param refusal what the server said against it; null if nothing
     */
    public record Moved(List<Outcome> outcomes, @Nullable String refusal) {}

    private Moved attempt(Opened from, List<Item> items, String to, Deal deal) throws MailboxException {
        if (!visit.folders().exists(to)) {
            visit.folders().create(visit.wire(), to);
        }
        Status target = statusOrCreate(to);
        var plan = new Plan(
                UUID.randomUUID().toString(),
                run,
                Instant.now(),
                deal,
                from.name(),
                from.uidValidity(),
                to,
                target.uidvalidity,
                Math.max(1, target.uidnext),
                null,
                false,
                items);
        visit.back(from);
        journal.plan(plan);
        Map<Long, Long> copies;
        try {
            copies = perform(plan, from);
        } catch (MailboxException e) {
            if (e.kind() != Cause.REFUSED) {
                throw e;
            }
            List<Outcome> outcomes = new Settling(visit).settle(plan);
            journal.done(plan, outcomes);
            return new Moved(outcomes, e.getMessage());
        }
        List<Outcome> outcomes = copies.isEmpty() ? new Settling(visit).settle(plan) : told(plan, copies);
        journal.done(plan, outcomes);
        return new Moved(outcomes, null);
    }

    /** The folder may have been deleted by another program since the folders were listed. */
    private Status statusOrCreate(String to) throws MailboxException {
        try {
            return visit.status(to);
        } catch (MailboxException e) {
            if (e.kind() != Cause.REFUSED) {
                throw e;
            }
            visit.folders().create(visit.wire(), to);
            return visit.status(to);
        }
    }

    /** Does it; new UIDs by old ones as the server tells them, empty if it does not. */
    private Map<Long, Long> perform(Plan plan, Opened from) throws MailboxException {
        Wire wire = visit.wire();
        Means means = Means.of(wire);
        String to = Objects.requireNonNull(plan.to());
        String uids = UidSet.of(plan.items().stream().map(Item::uid).toList());
        if (means == Means.COPY_AND_MARK && !from.keeps(Means.COPIED_KEYWORD)) {
            throw new MailboxException(
                    Cause.REFUSED,
                    wire.server() + " can neither move nor expunge single messages nor keep keywords in "
                            + visit.folders().shown(from.name()) + "; nothing was copied");
        }
        String command = means == Means.MOVE ? "UID MOVE " : "UID COPY ";
        Map<Long, Long> copies = copyUids(wire.ask(command + uids, wire.mailbox(to)));
        if (means == Means.MOVE) {
            return copies;
        }
        Collection<Long> copied = copies.isEmpty() ? copiedByLooking(plan, from) : copies.keySet();
        new Settling(visit).finish(from, copied, means);
        return means == Means.COPY_AND_MARK ? Map.of() : copies;
    }

    private Collection<Long> copiedByLooking(Plan plan, Opened from) throws MailboxException {
        Map<Long, Long> found = new Settling(visit).copies(plan, from);
        visit.back(from);
        return found.keySet();
    }

    private static List<Outcome> told(Plan plan, Map<Long, Long> copies) {
        var outcomes = new ArrayList<Outcome>();
        for (Item item : plan.items()) {
            Long copy = copies.get(item.uid());
            // The server passes over UIDs that no longer exist.
            outcomes.add(copy == null ? new Outcome(item, What.GONE, 0) : new Outcome(item, What.DONE, copy));
        }
        return outcomes;
    }

    private static Map<Long, Long> copyUids(Response[] answers) {
        var copies = new HashMap<Long, Long>();
        for (Response answer : answers) {
            String line = answer.isOK() ? answer.toString() : "";
            int at = line.indexOf("[COPYUID ");
            int end = line.indexOf(']', Math.max(at, 0));
            if (at < 0 || end < 0) {
                continue;
            }
            String[] told = line.substring(at + 9, end).strip().split(" +");
            if (told.length == 3) {
                List<Long> old = UidSet.parse(told[1], 100_000);
                List<Long> fresh = UidSet.parse(told[2], 100_000);
                for (int i = 0; i < Math.min(old.size(), fresh.size()); i++) {
                    copies.put(old.get(i), fresh.get(i));
                }
            }
        }
        return copies;
    }

    /**
     * Marks messages where they are, or takes the marks off.
     *
     * @param keyword null for none
     */
    public List<Outcome> mark(Opened from, List<Item> items, @Nullable String keyword, boolean flagged, Deal deal)
            throws MailboxException {
        var plan = new Plan(
                UUID.randomUUID().toString(),
                run,
                Instant.now(),
                deal,
                from.name(),
                from.uidValidity(),
                null,
                0,
                0,
                keyword,
                flagged,
                items);
        visit.back(from);
        journal.plan(plan);
        String flags = (keyword == null ? "" : keyword)
                + (keyword != null && flagged ? " " : "")
                + (flagged ? "\\Flagged" : "");
        String uids = UidSet.of(items.stream().map(Item::uid).toList());
        try {
            visit.wire().ask("UID STORE " + uids + (deal == Deal.MARK ? " +" : " -") + "FLAGS.SILENT (" + flags + ")");
        } catch (MailboxException e) {
            if (e.kind() == Cause.REFUSED) {
                journal.done(plan, each(items, What.LEFT));
            }
            throw e;
        }
        List<Outcome> outcomes = each(items, What.DONE);
        journal.done(plan, outcomes);
        return outcomes;
    }

    private static List<Outcome> each(List<Item> items, What what) {
        return items.stream().map(item -> new Outcome(item, what, 0)).toList();
    }

    /**
     * Follows up what a stopped process had announced: finishes it where it was half done, and leaves it where it was not
     * begun.
     *
     * @return how many batches were followed up
     */
    public int recover() throws MailboxException {
        List<Plan> open = journal.open();
        for (Plan plan : open) {
            // A mark may be set or not; the pass that follows sets it again where it is due.
            journal.done(plan, plan.deal().moves() ? new Settling(visit).settle(plan) : each(plan.items(), What.LEFT));
        }
        return open.size();
    }
}
