package dev.klinke.models.fitting;

import dev.klinke.match.Aspect;
import dev.klinke.models.corpus.Corpus;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.models.corpus.Profiles;
import dev.klinke.profile.Profile;
import dev.klinke.verdict.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Command that measures the judgement on messages of writers it was not fitted to, and writes the verdict section of the
 * accuracy report between its two marks, or the whole file if there is none.
 *
 * <pre>MeasureVerdicts CORPUS ACCURACY.md</pre>
 */
public final class MeasureVerdicts {
    private static final String BEGIN = "<!-- verdicts: begin -->";
    private static final String END = "<!-- verdicts: end -->";

    private final Map<String, Profile> profiles;
    private final List<LabelledMessage> messages;
    private final WeightFitter fitter;
    private final StringBuilder out = new StringBuilder();

    private MeasureVerdicts(Path corpus) throws IOException {
        profiles = Profiles.readAll(corpus);
        messages = Corpus.readAll(corpus);
        fitter = new WeightFitter(WeightsFile.expected());
    }

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: MeasureVerdicts CORPUS ACCURACY.md");
        }
        put(new MeasureVerdicts(Path.of(arguments[0])).section(), Path.of(arguments[1]));
    }

    private static void put(String section, Path file) throws IOException {
        String marked = BEGIN + "\n" + section + END + "\n";
        String before = Files.exists(file) ? Files.readString(file) : "";
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END);
        String after = begin < 0 || end < begin
                ? before + (before.isEmpty() ? "" : "\n") + marked
                : before.substring(0, begin)
                        + marked
                        + before.substring(Math.min(before.length(), end + END.length() + 1));
        Files.writeString(file, after);
    }

    private String section() {
        List<JudgedOffer> labelled = JudgedOffers.labelled(profiles).of(messages);
        List<JudgedOffer> read = JudgedOffers.read(profiles).of(messages);
        List<Prediction> match = byWriter(labelled);
        List<Prediction> line = byWriter(read);
        out.append(
                        "## Verdicts\n\nWritten by `dev.klinke.models.fitting.MeasureVerdicts models/src/corpus models/ACCURACY.md`.\n")
                .append("Weights fitted without the writer (folder) that is judged; ")
                .append(String.format(Locale.ROOT, "%d judgements of %d profiles. ", match.size(), profiles.size()))
                .append(
                        "*match*: the offer as people labelled it. *line*: the offer as it was read, the kind as labelled. ")
                .append("*hidden* and *shown as ham* are shares of the wanted offers, *caught* of the spam.\n\n")
                .append(VerdictTable.HEAD)
                .append(VerdictTable.row("match", match))
                .append(byLanguage("match", match))
                .append(VerdictTable.row("match, without the profile", by(labelled, JudgedOffer::profileId)))
                .append(VerdictTable.row("line", line))
                .append(byLanguage("line", line))
                .append(VerdictTable.row("word filter", Prediction.byWords(labelled), new Thresholds(0.5, 0.5)));
        out.append("\nCaught spam of which a reason found is one that the person gave: ")
                .append(VerdictTable.caughtForALabelledReason(match))
                .append(" (match), ")
                .append(VerdictTable.caughtForALabelledReason(line))
                .append(" (line).\n");
        curve(match, line);
        ablation(labelled);
        out.append("\n### Is the mismatch what it says? (match)\n\n").append(VerdictTable.reliability(match));
        hidden(match);
        return out.toString();
    }

    private List<Prediction> byWriter(List<JudgedOffer> offers) {
        return by(offers, offer -> offer.message().writer());
    }

    private List<Prediction> by(List<JudgedOffer> offers, Function<JudgedOffer, String> group) {
        return Prediction.leaveOut(offers, fitter, group, null);
    }

    private static String byLanguage(String name, List<Prediction> predictions) {
        var rows = new StringBuilder();
        for (String language : List.of("de", "en")) {
            rows.append(VerdictTable.row(
                    name + ", " + language,
                    predictions.stream()
                            .filter(each -> each.offer().message().language().equals(language))
                            .toList()));
        }
        return rows.toString();
    }

    private void curve(List<Prediction> match, List<Prediction> line) {
        out.append("\n### The whole curve\n\n").append(VerdictTable.HEAD);
        for (double spam : List.of(0.6, 0.7, 0.8, 0.84, 0.86, 0.88, 0.9, 0.92, 0.95, 0.97, 0.99)) {
            var thresholds = new Thresholds(Math.min(0.5, spam), spam);
            out.append(VerdictTable.row("match, spam from " + spam, match, thresholds));
            out.append(VerdictTable.row("line, spam from " + spam, line, thresholds));
        }
    }

    private void ablation(List<JudgedOffer> offers) {
        out.append("\n### Each criterion switched off once (match)\n\n").append(VerdictTable.HEAD);
        for (Aspect aspect : Aspect.values()) {
            out.append(VerdictTable.row(
                    "without " + aspect.word(),
                    Prediction.leaveOut(offers, fitter, offer -> offer.message().writer(), aspect)));
        }
    }

    private void hidden(List<Prediction> predictions) {
        out.append("\n### Wanted offers hidden (match)\n\n");
        var ids = new ArrayList<String>();
        for (Prediction each : VerdictTable.hidden(predictions)) {
            ids.add(each.offer().message().id() + " for " + each.offer().profileId());
        }
        out.append(ids.isEmpty() ? "none" : String.join(", ", ids)).append('\n');
    }
}
