package dev.klinke.text;

import java.util.Collection;

/** A fixed set of folded words that is asked by token, without making a string. Immutable. */
public final class WordSet {
    private final long[] slots;
    private final int mask;

    private WordSet(int words) {
        int capacity = Integer.highestOneBit(Math.max(4, words * 3)) << 1;
        slots = new long[capacity];
        mask = capacity - 1;
    }

    /** The words of a blank-separated list; each is folded first. */
    public static WordSet of(String words) {
        String[] each = Folding.fold(words).strip().split("\\s+");
        var set = new WordSet(each.length);
        for (String word : each) {
            set.add(Text.hashOf(word));
        }
        return set;
    }

    /** The words of these hashes, see {@link Text#hashOf}. */
    static WordSet ofHashes(Collection<Long> hashes) {
        var set = new WordSet(hashes.size());
        for (long hash : hashes) {
            set.add(hash);
        }
        return set;
    }

    /** Whether the token's folded form is one of the words. */
    public boolean contains(Text text, int token) {
        return contains(text.hash(token));
    }

    boolean contains(long hash) {
        int at = slot(hash);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return true;
            }
            at = (at + 1) & mask;
        }
        return false;
    }

    private void add(long hash) {
        int at = slot(hash);
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & mask;
        }
        slots[at] = hash;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 29)) & mask;
    }
}
