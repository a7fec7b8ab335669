package dev.klinke.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a first pass over an export learns of its threads, without keeping any text: since when the owner writes in each. */
final class Threads {
    private final Owner owner;
    private final Map<String, Instant> firstOwn = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    private Threads(Owner owner) {
        this.owner = owner;
    }

    /** Reads a table once. */
    static Threads of(Table table, Owner owner) throws IOException {
        var threads = new Threads(owner);
        var firstSenders = new HashMap<String, String>();
        for (Row row = table.next(); row != null; row = table.next()) {
            if (row.isDraft()) {
                continue;
            }
            String id = idOf(row, owner);
            if (owner.wrote(row)) {
                threads.firstOwn.merge(id, date(row), (one, other) -> one.isBefore(other) ? one : other);
            } else if (owner.isUnknown()) {
                String first = firstSenders.putIfAbsent(id, row.get(Column.FROM));
                if (first != null && !Owner.sameName(first, row.get(Column.FROM))) {
                    threads.unclear.add(id);
                }
            }
        }
        return threads;
    }

    /** Whether the owner wrote in the thread of a row, or may have: of two who write and both could be the owner. */
    boolean isAnswered(Row row) {
        String id = idOf(row, owner);
        return firstOwn.containsKey(id) || unclear.contains(id);
    }

    /** Whether the owner wrote in the thread before this row. */
    boolean isReply(Row row) {
        Instant own = firstOwn.get(idOf(row, owner));
        return own != null && own.isBefore(date(row));
    }

    /** The thread's name; where an export gives none, the other person's. */
    static String idOf(Row row, Owner owner) {
        String id = row.get(Column.CONVERSATION);
        if (!id.isEmpty()) {
            return id;
        }
        boolean own = owner.wrote(row);
        return "with " + Owner.plainName(row.get(own ? Column.TO : Column.FROM));
    }

    private static Instant date(Row row) {
        Instant date = MailDate.parse(row.get(Column.DATE));
        return date == null ? Instant.EPOCH : date;
    }
}
