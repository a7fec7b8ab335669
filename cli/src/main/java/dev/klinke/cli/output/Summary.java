package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.verdict.Verdict;
import java.util.Map;

/** How many of each verdict, in a sentence. */
final class Summary {
    private Summary() {}

    static String of(Map<Verdict, Integer> counts, int unreadable, UserLanguage language) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String text = language.text(
                "summary.verdicts",
                all,
                counts.getOrDefault(Verdict.HAM, 0),
                counts.getOrDefault(Verdict.UNSURE, 0),
                counts.getOrDefault(Verdict.SPAM, 0));
        return unreadable == 0 ? text : text + " " + language.text("summary.unreadable", unreadable);
    }
}
