package dev.klinke.kind;

import java.util.Arrays;

/**
 * What speaks for the kind of one message: features, named by hashes, in groups. Within a group every feature counts the
 * same; a group's weight is shared among its features so that a long text speaks no louder than a short one.
 */
public final class Evidence {
    /** Where features come from. */
    public enum Group {
        /** Character sequences within words. */
        LETTERS(1.0, true),
        WORDS(0.9, true),
        /** Words side by side. */
        PAIRS(0.9, true),
        /** Words and pairs of the subject. */
        SUBJECT(0.7, true),
        /** Words of what is quoted, signed or below. */
        AROUND(0.25, true),
        /** Name, address and headline of the sender, cut into letters. */
        SENDER(0.5, true),
        /** Grammar, structure and what is known of the sender; each piece counts in full. */
        CUES(0.3, false),
        /** Cues found in the same message. */
        PAIRED_CUES(0.5, true);

        private final double weight;
        private final boolean shared;

        Group(double weight, boolean shared) {
            this.weight = weight;
            this.shared = shared;
        }
    }

    private static final Group[] GROUPS = Group.values();

    private long[] features = new long[4096];
    private int size;
    private final int[] ends = new int[GROUPS.length];
    private int group;

    /** Adds a feature to a group; groups are filled in their order. */
    void add(Group to, long feature) {
        if (to.ordinal() < group) {
            throw new IllegalStateException(to + " after " + GROUPS[group]);
        }
        while (group < to.ordinal()) {
            ends[group++] = size;
        }
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = mixed(feature + to.ordinal());
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** A feature's hash. */
    public long feature(int at) {
        return features[at];
    }

    /** The first feature of a group. */
    public int start(Group of) {
        return of.ordinal() == 0 ? 0 : end(GROUPS[of.ordinal() - 1]);
    }

    /** One past the last feature of a group. */
    public int end(Group of) {
        return of.ordinal() < group ? ends[of.ordinal()] : size;
    }

    /** What each feature of the group counts in this message. */
    public float value(Group of) {
        int count = end(of) - start(of);
        return (float) (of.shared && count > 0 ? of.weight / Math.sqrt(count) : of.weight);
    }

    /** Spreads the bits of a hash (the last step of MurmurHash3), so that its low bits can address a table. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
