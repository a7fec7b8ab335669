package dev.klinke.vocabulary;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * Hashes of names and of their beginnings, as open-addressed slots of two ints: a check and a value. Made by
 * {@link NameTableBuilder}; taken over from the compiled file without work per name.
 */
final class NameTable {
    /** The answer for a hash that is not in the table. */
    static final int NONE = 0;

    /** The beginning of a longer name ends here. */
    static final int PREFIX = 1 << 31;

    /** A name ends here: the low bits are an entry, see {@link Entry}. */
    static final int NAME = 1 << 30;

    /** With {@link #NAME}: the low bits are the place of a list of entries instead. */
    static final int SEVERAL = 1 << 29;

    static final int LOW_BITS = SEVERAL - 1;

    /** One bit for several hashes each; most words of a text are no name and are told here, within the cache. */
    private final int[] filter;

    private final int[] slots;
    private final int[] lists;
    private final int mask;

    NameTable(ByteBuffer filter, ByteBuffer slots, ByteBuffer lists) {
        this.filter = ints(filter);
        this.slots = ints(slots);
        this.lists = ints(lists);
        this.mask = this.slots.length / 2 - 1;
    }

    static int[] ints(ByteBuffer bytes) {
        IntBuffer ints = bytes.asIntBuffer();
        int[] copy = new int[ints.remaining()];
        ints.get(copy);
        return copy;
    }

    /** What is known of a hash, or {@link #NONE}. */
    int value(long hash) {
        int bit = filterBit(hash, filter.length);
        if ((filter[bit >>> 5] & 1 << bit) == 0) {
            return NONE;
        }
        int check = check(hash);
        int at = slot(hash, mask);
        while (true) {
            int value = slots[2 * at + 1];
            if (value == NONE || slots[2 * at] == check) {
                return value;
            }
            at = (at + 1) & mask;
        }
    }

    /** How many names a value stands for. */
    int count(int value) {
        if ((value & NAME) == 0) {
            return 0;
        }
        return (value & SEVERAL) == 0 ? 1 : lists[value & LOW_BITS];
    }

    /** One of the entries a value stands for. */
    int entry(int value, int number) {
        return (value & SEVERAL) == 0 ? value & LOW_BITS : lists[(value & LOW_BITS) + 1 + number];
    }

    static int filterBit(long hash, int length) {
        return (int) (hash >>> 9 ^ hash >>> 40) & (length * Integer.SIZE - 1);
    }

    static int slot(long hash, int mask) {
        return (int) (hash ^ (hash >>> 29)) & mask;
    }

    static int check(long hash) {
        return (int) (hash >>> 32);
    }
}
