package dev.klinke.imap.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sets of UIDs as IMAP writes them: {@code 4:9,12}. */
public final class UidSet {
    private UidSet() {}

    /** The shortest writing of these UIDs. */
    public static String of(Collection<Long> uids) {
        long[] sorted =
                uids.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
        var set = new StringBuilder();
        for (int i = 0; i < sorted.length; ) {
            int last = i;
            while (last + 1 < sorted.length && sorted[last + 1] == sorted[last] + 1) {
                last++;
            }
            set.append(set.isEmpty() ? "" : ",").append(sorted[i]);
            if (last > i) {
                set.append(':').append(sorted[last]);
            }
            i = last + 1;
        }
        return set.toString();
    }

    /**
     * The UIDs in the order they are written; the order tells which copy belongs to which original in COPYUID.
     *
     * @throws IllegalArgumentException if it is no set, or names more than {@code most} UIDs
     */
    public static List<Long> parse(String set, int most) {
        var uids = new ArrayList<Long>();
        for (String range : set.split(",")) {
            int colon = range.indexOf(':');
            long from = Long.parseLong(colon < 0 ? range : range.substring(0, colon));
            long to = Long.parseLong(colon < 0 ? range : range.substring(colon + 1));
            if (Math.abs(to - from) + uids.size() >= most) {
                throw new IllegalArgumentException("more than " + most + " UIDs in one set");
            }
            for (long uid = Math.min(from, to); uid <= Math.max(from, to); uid++) {
                uids.add(uid);
            }
        }
        return uids;
    }
}
