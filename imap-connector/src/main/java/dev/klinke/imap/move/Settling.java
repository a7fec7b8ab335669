package dev.klinke.imap.move;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Outcome.What;
import dev.klinke.imap.wire.UidSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of an announced move by looking into both folders, and brings what is half done to its end.
 *
 * <p>A message still in its folder and without a copy in the target was not begun, or was undone by the server: it is
 * left. A copy that came in after the announcement and an original beside it: the original is removed. An original
 * that is gone: its copy is the message now, or, without one, somebody else took it away.
 */
final class Settling {
    private final Visit visit;

    Settling(Visit visit) {
        this.visit = visit;
    }

    List<Outcome> settle(Plan plan) throws MailboxException {
        Opened from = openIfThere(plan.from());
        Set<Long> present = from == null ? Set.of() : present(plan, from);
        Map<Long, Long> copies = copies(plan, present);
        var unfinished = new HashSet<>(present);
        unfinished.retainAll(copies.keySet());
        Means means = Means.of(visit.wire());
        if (from != null) {
            from = visit.back(from);
            finish(from, unfinished, means);
            unmarkForRemoval(from, present, unfinished, means);
        }
        var outcomes = new ArrayList<Outcome>();
        for (Item item : plan.items()) {
            Long copy = copies.get(item.uid());
            boolean stays = present.contains(item.uid());
            if (copy == null) {
                outcomes.add(new Outcome(item, stays ? What.LEFT : What.GONE, 0));
            } else {
                boolean two = stays && means == Means.COPY_AND_MARK;
                outcomes.add(new Outcome(item, two ? What.COPIED : What.DONE, copy));
            }
        }
        return outcomes;
    }

    private Set<Long> present(Plan plan, Opened from) throws MailboxException {
        List<Long> uids = plan.items().stream().map(Item::uid).toList();
        if (from.uidValidity() == plan.fromValidity()) {
            return from.present(uids);
        }
        // Renumbered since: the UIDs mean nothing. Whoever has no copy is found again by the next pass.
        return Set.of();
    }

    /** UIDs of copies by UID of their originals, of those that came in since the announcement. */
    Map<Long, Long> copies(Plan plan, Opened from) throws MailboxException {
        return copies(plan, from.present(plan.items().stream().map(Item::uid).toList()));
    }

    private Map<Long, Long> copies(Plan plan, Set<Long> present) throws MailboxException {
        Opened target = openIfThere(Objects.requireNonNull(plan.to()));
        var arrived = new HashMap<String, Queue<Long>>();
        if (target != null && target.size() > 0) {
            long first = target.uidValidity() == plan.toValidity() ? plan.toNext() : 1;
            if (target.uidNext() < 0 || first < target.uidNext()) {
                target.identities(first + ":*").forEach((uid, identity) -> {
                    if (uid >= first) {
                        arrived.computeIfAbsent(identity, i -> new ArrayDeque<>())
                                .add(uid);
                    }
                });
            }
        }
        var copies = new LinkedHashMap<Long, Long>();
        // Two messages may share one Message-ID; a copy is rather that of one that is gone than of one that is there.
        for (boolean gone : new boolean[] {true, false}) {
            for (Item item : plan.items()) {
                Queue<Long> candidates = arrived.get(item.identity());
                if (present.contains(item.uid()) != gone && candidates != null && !candidates.isEmpty()) {
                    copies.put(item.uid(), candidates.remove());
                }
            }
        }
        return copies;
    }

    /** Removes or marks originals whose copies are in place. */
    void finish(Opened from, Collection<Long> originals, Means means) throws MailboxException {
        if (originals.isEmpty()) {
            return;
        }
        String uids = UidSet.of(originals);
        if (means == Means.COPY_AND_MARK) {
            visit.wire().ask("UID STORE " + uids + " +FLAGS.SILENT (" + Means.COPIED_KEYWORD + ")");
            return;
        }
        if (!visit.wire().hasCapability("UIDPLUS")) {
            throw new MailboxException(
                    Cause.REFUSED,
                    visit.wire().server() + " left copies in two folders and cannot remove single messages from "
                            + visit.folders().shown(from.name()));
        }
        visit.wire().ask("UID STORE " + uids + " +FLAGS.SILENT (\\Deleted)");
        visit.wire().ask("UID EXPUNGE " + uids);
    }

    /** A removal that was begun but whose copy has vanished is taken back: rather a message too many than one lost. */
    private void unmarkForRemoval(Opened from, Set<Long> present, Set<Long> finished, Means means)
            throws MailboxException {
        var left = new HashSet<>(present);
        left.removeAll(finished);
        if (means == Means.COPY_AND_EXPUNGE && !left.isEmpty() && !from.readOnly()) {
            visit.wire().ask("UID STORE " + UidSet.of(left) + " -FLAGS.SILENT (\\Deleted)");
        }
    }

    private @Nullable Opened openIfThere(String folder) throws MailboxException {
        try {
            return visit.select(folder);
        } catch (MailboxException e) {
            if (e.kind() != Cause.REFUSED) {
                throw e;
            }
            return null;
        }
    }
}
