package dev.klinke.models.fitting;

import dev.klinke.match.Finding;
import dev.klinke.profile.Profile.Tolerance;
import dev.klinke.verdict.Thresholds;
import dev.klinke.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Shares of predictions, as rows of a Markdown table. */
final class VerdictTable {
    static final String HEAD =
            """
            | | wanted offers | hidden | shown as ham | spam | caught | unsure, of all |
            |---|---:|---:|---:|---:|---:|---:|
            """;

    private static final Thresholds BALANCED = Thresholds.of(Tolerance.BALANCED);

    private VerdictTable() {}

    /** A row at the thresholds that ship. */
    static String row(String name, List<Prediction> predictions) {
        return row(name, predictions, BALANCED);
    }

    /** A row at other thresholds. */
    static String row(String name, List<Prediction> predictions, Thresholds thresholds) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %d | %s | %s |%n",
                name,
                of(predictions, Verdict.HAM).size(),
                share(of(predictions, Verdict.HAM), each -> thresholds.verdict(each.mismatch()) == Verdict.SPAM),
                share(of(predictions, Verdict.HAM), each -> thresholds.verdict(each.mismatch()) == Verdict.HAM),
                of(predictions, Verdict.SPAM).size(),
                share(of(predictions, Verdict.SPAM), each -> thresholds.verdict(each.mismatch()) == Verdict.SPAM),
                share(predictions, each -> thresholds.verdict(each.mismatch()) == Verdict.UNSURE));
    }

    /** Wanted offers that would be hidden, by id and profile. */
    static List<Prediction> hidden(List<Prediction> predictions) {
        return of(predictions, Verdict.HAM).stream()
                .filter(each -> BALANCED.verdict(each.mismatch()) == Verdict.SPAM)
                .toList();
    }

    /** The share of caught spam of which a reason found is one that the person gave. */
    static String caughtForALabelledReason(List<Prediction> predictions) {
        List<Prediction> caught = of(predictions, Verdict.SPAM).stream()
                .filter(each -> BALANCED.verdict(each.mismatch()) == Verdict.SPAM)
                .toList();
        return share(caught, each -> each.offer().findings().entrySet().stream()
                .filter(finding -> finding.getValue() instanceof Finding.Clashes)
                .anyMatch(finding ->
                        each.offer().because().contains(finding.getKey().word())));
    }

    /** Mismatch against how often it was unwanted (unsure counts a half), in ten bins. */
    static String reliability(List<Prediction> predictions) {
        var table = new StringBuilder("| mismatch | offers | mean mismatch | unwanted |\n|---|---:|---:|---:|\n");
        for (int bin = 0; bin < 10; bin++) {
            double from = bin / 10.0;
            double to = bin == 9 ? 1.01 : from + 0.1;
            List<Prediction> in = predictions.stream()
                    .filter(each -> each.mismatch() >= from && each.mismatch() < to)
                    .toList();
            table.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.2f | %.2f |%n",
                    from,
                    from + 0.1,
                    in.size(),
                    in.stream().mapToDouble(Prediction::mismatch).average().orElse(0),
                    in.stream()
                            .mapToDouble(each -> each.offer().unwanted())
                            .average()
                            .orElse(0)));
        }
        return table.toString();
    }

    private static List<Prediction> of(List<Prediction> predictions, Verdict wanted) {
        return predictions.stream()
                .filter(each -> each.offer().wanted() == wanted)
                .toList();
    }

    private static String share(List<Prediction> of, Predicate<Prediction> which) {
        return String.format(
                Locale.ROOT,
                "%.1f %%",
                of.isEmpty() ? 0 : 100.0 * of.stream().filter(which).count() / of.size());
    }
}
