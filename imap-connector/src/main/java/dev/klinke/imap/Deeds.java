package dev.klinke.imap;

import dev.klinke.imap.Deed.What;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Action;
import dev.klinke.imap.folder.Listed;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Item;
import dev.klinke.imap.move.Journal;
import dev.klinke.imap.move.Means;
import dev.klinke.imap.move.Mover;
import dev.klinke.imap.move.Outcome;
import dev.klinke.imap.move.Plan.Deal;
import dev.klinke.imap.move.SenderKey;
import jakarta.mail.Flags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From verdicts to deeds: which message is moved where, marked how, or spared, and why. */
final class Deeds {
    /** Whether anything is changed. */
    enum Mode {
        ACT,
        TELL
    }

    /**
     * What became of a message.
     *
     * @param error why it could not be done; null if it could
     */
    record Result(Case of, Deed deed, @Nullable String error) {}

    private final Account account;
    private final Visit visit;
    private final Journal journal;
    private final Mover mover;
    private final Mode mode;

    Deeds(Account account, Visit visit, Journal journal, Mover mover, Mode mode) {
        this.account = account;
        this.visit = visit;
        this.journal = journal;
        this.mover = mover;
        this.mode = mode;
    }

    /** Drafts, deleted messages, and originals of which a copy lies in the target already: not looked at. */
    static boolean outOfBounds(Listed listed) {
        Flags flags = listed.flags();
        return flags.contains(Flags.Flag.DELETED)
                || flags.contains(Flags.Flag.DRAFT)
                || flags.contains(Means.COPIED_KEYWORD);
    }

    /** Does what is due; one result for each case, in their order. */
    List<Result> perform(Opened folder, List<Case> cases) throws MailboxException {
        var results = new LinkedHashMap<Case, Result>();
        var byAction = new LinkedHashMap<Action, List<Case>>();
        for (Case one : cases) {
            Action action = one.assessment() == null
                    ? Action.NOTHING
                    : due(folder, account.action(one.assessment().verdict()));
            if (!action.any()) {
                results.put(one, new Result(one, Deed.NONE, null));
            } else if (spared(folder, one)) {
                results.put(one, new Result(one, Deed.of(What.KEPT), null));
            } else if (mode == Mode.TELL) {
                results.put(one, new Result(one, new Deed(What.WOULD, action.move(), action.keyword()), null));
            } else {
                results.put(one, new Result(one, Deed.of(What.FAILED), null));
                byAction.computeIfAbsent(action, a -> new ArrayList<>()).add(one);
            }
        }
        for (var group : byAction.entrySet()) {
            results.putAll(act(folder, group.getKey(), group.getValue()));
        }
        return List.copyOf(results.values());
    }

    /** A message that lies in the target already is not moved there. */
    private Action due(Opened folder, Action action) throws MailboxException {
        boolean there = action.move() != null
                && visit.folders().serverName(action.move()).equals(folder.name());
        return there ? new Action(null, action.keyword(), action.flagged()) : action;
    }

    /** What the user brought back stays. One whose copy still lies where Klinke put it is another message alike. */
    private boolean spared(Opened folder, Case one) throws MailboxException {
        String identity = one.listed().identity();
        if (journal.isWanted(identity)) {
            return true;
        }
        Journal.Done moved = journal.moved(identity);
        if (moved == null || moved.outcome().what() != Outcome.What.DONE) {
            return false;
        }
        boolean alike = stillThere(moved);
        visit.back(folder);
        if (alike) {
            return false;
        }
        if (mode == Mode.ACT) {
            journal.broughtBack(identity, SenderKey.of(one.message()), Instant.now());
        }
        return true;
    }

    private boolean stillThere(Journal.Done moved) throws MailboxException {
        String target = moved.plan().to();
        if (target == null || !visit.folders().exists(target)) {
            return false;
        }
        Opened folder = visit.examine(target);
        return folder.uidValidity() == moved.plan().toValidity()
                && moved.outcome().newUid() > 0
                && !folder.present(List.of(moved.outcome().newUid())).isEmpty();
    }

    private Map<Case, Result> act(Opened folder, Action action, List<Case> cases) throws MailboxException {
        var results = new LinkedHashMap<Case, Result>();
        var byUid = new LinkedHashMap<Long, Case>();
        var items = new ArrayList<Item>();
        for (Case one : cases) {
            byUid.put(one.listed().uid(), one);
            items.add(new Item(one.listed().uid(), one.listed().identity(), SenderKey.of(one.message())));
        }
        try {
            mark(folder, action, cases, items).forEach(result -> results.put(result.of(), result));
            if (action.move() != null) {
                String to = visit.folders().serverName(action.move());
                Mover.Moved moved = mover.move(folder, items, to, Deal.MOVE);
                for (Outcome outcome : moved.outcomes()) {
                    Case one = Objects.requireNonNull(byUid.get(outcome.item().uid()));
                    boolean left = outcome.what() == Outcome.What.LEFT;
                    results.put(one, new Result(one, deed(outcome, action), left ? moved.refusal() : null));
                }
            }
        } catch (MailboxException e) {
            if (e.kind() != Cause.REFUSED) {
                throw e;
            }
            for (Case one : cases) {
                results.put(one, new Result(one, Deed.of(What.FAILED), e.getMessage()));
            }
        }
        return results;
    }

    /** Marks what is not yet marked so. */
    private List<Result> mark(Opened folder, Action action, List<Case> cases, List<Item> items)
            throws MailboxException {
        var results = new ArrayList<Result>();
        if (!action.marks()) {
            return results;
        }
        String keyword = action.keyword() != null && folder.keeps(action.keyword()) ? action.keyword() : null;
        var fresh = new ArrayList<Item>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Flags flags = one.listed().flags();
            boolean already = (keyword == null || flags.contains(keyword))
                    && (!action.flagged() || flags.contains(Flags.Flag.FLAGGED));
            if (!already) {
                fresh.add(items.get(i));
            }
            String unmarked = action.keyword() != null && keyword == null
                    ? "\"" + visit.folders().shown(folder.name()) + "\" keeps no keywords; it was not marked"
                    : null;
            results.add(new Result(one, already ? Deed.NONE : new Deed(What.MARKED, null, keyword), unmarked));
        }
        if (!fresh.isEmpty()) {
            mover.mark(folder, fresh, keyword, action.flagged(), Deal.MARK);
        }
        return results;
    }

    private static Deed deed(Outcome outcome, Action action) {
        return switch (outcome.what()) {
            case DONE -> new Deed(What.MOVED, action.move(), action.keyword());
            case COPIED -> new Deed(What.COPIED, action.move(), action.keyword());
            case LEFT -> Deed.of(What.FAILED);
            case GONE -> Deed.of(What.GONE);
        };
    }
}
