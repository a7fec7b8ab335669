package dev.klinke.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds out whose export a table of messages is where nothing else tells: counts who takes part in how many threads. */
final class Participants {
    private final Map<String, Set<String>> threads = new HashMap<>();
    private final Map<String, Owner> faces = new HashMap<>();
    private final Set<String> senders = new HashSet<>();
    private final Set<String> recipients = new HashSet<>();

    private Participants() {}

    /**
     * The one who gets messages and takes part in more threads than anybody else; of equals the one who never writes.
     * Unknown if that is nobody.
     */
    static Owner likeliestOwner(Table table) throws IOException {
        var participants = new Participants();
        for (Row row = table.next(); row != null; row = table.next()) {
            if (!row.isDraft()) {
                participants.see(row);
            }
        }
        return participants.inMostThreads();
    }

    private void see(Row row) {
        String id = Threads.idOf(row, Owner.UNKNOWN);
        senders.add(Owner.plainName(row.get(Column.FROM)));
        String profile = row.get(Column.PROFILE);
        add(new Owner(row.get(Column.FROM), profile.isEmpty() ? null : profile), id);
        String to = row.get(Column.TO);
        if (!to.isEmpty()) {
            recipients.add(Owner.plainName(to));
            String toProfile = row.get(Column.TO_PROFILES);
            boolean one = !toProfile.isEmpty() && toProfile.indexOf(',') < 0 && toProfile.indexOf(';') < 0;
            add(new Owner(to, one ? toProfile : null), id);
        }
    }

    private void add(Owner face, String thread) {
        String key = Owner.plainName(String.valueOf(face.name()));
        threads.computeIfAbsent(key, k -> new HashSet<>()).add(thread);
        faces.merge(key, face, (known, seen) -> known.profile() == null ? seen : known);
    }

    private Owner inMostThreads() {
        String best = null;
        boolean tie = false;
        for (String key : recipients) {
            int more = best == null ? 1 : compare(key, best);
            tie = more == 0 || (tie && more < 0);
            best = more > 0 ? key : best;
        }
        return best == null || tie ? Owner.UNKNOWN : faces.getOrDefault(best, Owner.UNKNOWN);
    }

    private int compare(String one, String other) {
        int byThreads = Integer.compare(count(one), count(other));
        return byThreads != 0 ? byThreads : Boolean.compare(senders.contains(other), senders.contains(one));
    }

    private int count(String key) {
        return threads.getOrDefault(key, Set.of()).size();
    }
}
