package dev.klinke.models.evaluation;

import dev.klinke.kind.Kind;
import dev.klinke.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** An evaluation in words and tables, the messages hidden by mistake first. */
public final class TextReport {
    private final StringBuilder out = new StringBuilder();

    private TextReport() {}

    /** The report. */
    public static String of(Evaluation evaluation) {
        var report = new TextReport();
        report.hidden(evaluation);
        evaluation.groups().forEach(report::group);
        return report.out.toString();
    }

    private void hidden(Evaluation evaluation) {
        var profiles = new LinkedHashMap<String, List<String>>();
        evaluation.hidden().forEach(hidden -> profiles.computeIfAbsent(hidden.id(), id -> new ArrayList<>())
                .add(hidden.profile()));
        line("hidden by mistake: %d messages", profiles.size());
        profiles.forEach((id, from) -> line("  %s from %d: %s", id, from.size(), shortened(from)));
        Double shared = evaluation.caughtForALabelledReason();
        if (shared != null) {
            line("caught spam with a reason a person gave: %.3f", shared);
        }
        if (evaluation.unknownProfiles() > 0) {
            line("judgements left out, their profile is not given: %d", evaluation.unknownProfiles());
        }
    }

    private static String shortened(List<String> profiles) {
        return profiles.size() <= 3 ? String.join(", ", profiles) : profiles.get(0) + ", ...";
    }

    private void group(String name, Evaluation.Group group) {
        line("%n== %s: %d messages", name, group.kinds().messages());
        line(
                "kind accuracy %.3f; offers taken for contacts %.3f; contacts taken for offers %.3f",
                group.kinds().accuracy(),
                group.kinds().offersTakenForContacts(),
                group.kinds().contactsTakenForOffers());
        line("%n%-13s %9s %9s %9s %9s", "kind", "labelled", "precision", "recall", "F1");
        for (Kind kind : Kind.values()) {
            score(kind.word(), group.kinds().of(kind));
        }
        line("%n%-13s %9s %9s %9s %9s", "field", "labelled", "precision", "recall", "F1");
        for (OfferField field : OfferField.values()) {
            score(field.word(), group.offers().of(field));
        }
        line("%n%-13s %9s %9s %9s %9s", "verdict", "labelled", "ham", "unsure", "spam");
        for (Verdict labelled : Verdict.values()) {
            line(
                    "%-13s %9d %9.3f %9.3f %9.3f",
                    labelled.word(),
                    group.verdicts().labelled(labelled),
                    group.verdicts().share(labelled, Verdict.HAM),
                    group.verdicts().share(labelled, Verdict.UNSURE),
                    group.verdicts().share(labelled, Verdict.SPAM));
        }
    }

    private void score(String name, Score score) {
        line("%-13s %9d %9.3f %9.3f %9.3f", name, score.labelled(), score.precision(), score.recall(), score.f1());
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
