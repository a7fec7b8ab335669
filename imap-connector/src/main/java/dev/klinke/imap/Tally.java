package dev.klinke.imap;

import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a pass comes to. */
final class Tally {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Deed.What, Integer> deeds = new EnumMap<>(Deed.What.class);
    private int messages;
    private int unreadable;

    void count(@Nullable Assessment assessment, Deed deed) {
        messages++;
        if (assessment == null) {
            unreadable++;
        } else {
            verdicts.merge(assessment.verdict(), 1, Integer::sum);
        }
        deeds.merge(deed.what(), 1, Integer::sum);
    }

    int messages() {
        return messages;
    }

    ScanSummary summary(String account, String run, boolean stopped) {
        return new ScanSummary(
                account,
                run,
                messages,
                verdicts.getOrDefault(Verdict.HAM, 0),
                verdicts.getOrDefault(Verdict.UNSURE, 0),
                verdicts.getOrDefault(Verdict.SPAM, 0),
                deeds.getOrDefault(Deed.What.MOVED, 0) + deeds.getOrDefault(Deed.What.COPIED, 0),
                deeds.getOrDefault(Deed.What.MARKED, 0),
                deeds.getOrDefault(Deed.What.KEPT, 0),
                unreadable,
                deeds.getOrDefault(Deed.What.FAILED, 0),
                stopped);
    }
}
