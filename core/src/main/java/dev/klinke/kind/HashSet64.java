package dev.klinke.kind;

/** A set of hashes that never grows beyond what it was made for. Not thread-safe. */
final class HashSet64 {
    private final long[] slots;

    HashSet64(int most) {
        slots = new long[Integer.highestOneBit(Math.max(8, most)) << 2];
    }

    /** Adds a hash; false if it was there. */
    boolean add(long hash) {
        long value = hash == 0 ? 1 : hash;
        int mask = slots.length - 1;
        int at = (int) ((value * 0x9e3779b97f4a7c15L) >>> 40) & mask;
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = value;
        return true;
    }
}
