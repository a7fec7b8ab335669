package dev.klinke.vocabulary;

/** The compiled {@link NearGraph}: for two concepts their grade. */
final class Neighbours {
    private final int[] ends;
    private final int[] packed;

    Neighbours(FlatFile file, String section) {
        ends = NameTable.ints(file.section(section + ".ends"));
        packed = NameTable.ints(file.section(section));
    }

    /** {@code KIND_OF? | percent}, 0 if the two are not near. */
    int between(int concept, int other) {
        int from = concept == 0 ? 0 : ends[concept - 1];
        int to = ends[concept] - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int at = packed[middle] >>> 8;
            if (at == other) {
                return packed[middle] & 0xff;
            }
            if (at < other) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return 0;
    }

    static void write(FlatWriter file, String section, NearGraph graph) {
        var lists = graph.packed();
        int[] ends = new int[lists.size()];
        int total = 0;
        for (int i = 0; i < ends.length; i++) {
            total += lists.get(i).length;
            ends[i] = total;
        }
        int[] packed = new int[total];
        int at = 0;
        for (int[] list : lists) {
            System.arraycopy(list, 0, packed, at, list.length);
            at += list.length;
        }
        file.section(section + ".ends", NameTableBuilder.bytes(ends));
        file.section(section, NameTableBuilder.bytes(packed));
    }
}
