package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lays names out as a {@link NameTable}. The same names give the same bytes. */
final class NameTableBuilder {
    private final Map<String, Set<Integer>> names = new TreeMap<>();
    private final Set<String> prefixes = new LinkedHashSet<>();

    /** Adds a name that may be met written in these parts, with spaces, hyphens or nothing between them. */
    void add(List<String> parts, int entry) {
        names.computeIfAbsent(String.join("", parts), key -> new LinkedHashSet<>())
                .add(entry);
        addPrefixes(parts);
    }

    /** Adds another way to cut a name into parts. */
    void addPrefixes(List<String> parts) {
        var before = new StringBuilder();
        for (String part : parts.subList(0, parts.size() - 1)) {
            prefixes.add(before.append(part).toString());
        }
    }

    /** Writes the three sections that {@link NameTable} reads. */
    void writeTo(FlatWriter file, String section) {
        var all = new TreeMap<String, Integer>();
        var lists = new ArrayList<Integer>();
        names.forEach((key, entries) -> all.put(key, NameTable.NAME | value(entries, lists)));
        prefixes.forEach(prefix -> all.merge(prefix, NameTable.PREFIX, (a, b) -> a | b));
        int capacity = Integer.highestOneBit(all.size() * 3 / 2) << 1;
        int[] slots = new int[capacity * 2];
        int[] filter = new int[Math.max(1, capacity * 4 / Integer.SIZE)];
        all.forEach((key, value) -> {
            put(slots, key, value);
            int bit = NameTable.filterBit(Text.hashOf(key), filter.length);
            filter[bit >>> 5] |= 1 << bit;
        });
        file.section(section + ".filter", bytes(filter));
        file.section(section, bytes(slots));
        file.section(
                section + ".lists",
                bytes(lists.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static int value(Set<Integer> entries, List<Integer> lists) {
        if (entries.size() == 1) {
            return entries.iterator().next();
        }
        int at = lists.size();
        lists.add(entries.size());
        lists.addAll(entries);
        return NameTable.SEVERAL | at;
    }

    private static void put(int[] slots, String key, int value) {
        long hash = Text.hashOf(key);
        int mask = slots.length / 2 - 1;
        int at = NameTable.slot(hash, mask);
        while (slots[2 * at + 1] != NameTable.NONE) {
            if (slots[2 * at] == NameTable.check(hash)) {
                throw new IllegalStateException("\"" + key + "\" has the hash of another name; change one of them");
            }
            at = (at + 1) & mask;
        }
        slots[2 * at] = NameTable.check(hash);
        slots[2 * at + 1] = value;
    }

    static byte[] bytes(int[] ints) {
        ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
        bytes.asIntBuffer().put(ints);
        return bytes.array();
    }
}
