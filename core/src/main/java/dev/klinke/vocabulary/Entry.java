package dev.klinke.vocabulary;

/** What one name stands for, packed into the low 29 bits of an int: the concept, its table, and how to be sure. */
final class Entry {
    /** The name says little; the words around it must. */
    static final int VAGUE = 1 << 18;

    /** Only in capitals. */
    static final int UPPER = 1 << 19;

    /** Not in lower case. */
    static final int CAPITAL = 1 << 20;

    /** Only where the words around it speak of a place. */
    static final int CONTEXT = 1 << 21;

    /** Takes German endings: -s, -es, -e, -n, -en. */
    static final int INFLECTS = 1 << 22;

    /** Only with certain words near; see {@link Conditions}. */
    static final int CONDITION = 1 << 23;

    /** An abbreviation: not written like a name or the beginning of a sentence ("Mike", "Act"). */
    static final int ABBREVIATION = 1 << 24;

    private static final Mention.Type[] TYPES = Mention.Type.values();

    private Entry() {}

    static int of(Mention.Type type, int concept, int flags) {
        return type.ordinal() << 16 | concept | flags;
    }

    static Mention.Type type(int entry) {
        return TYPES[entry >>> 16 & 3];
    }

    static int concept(int entry) {
        return entry & 0xffff;
    }

    static boolean has(int entry, int flag) {
        return (entry & flag) != 0;
    }
}
