package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.LearnedKindFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the model of kinds is worth on writers it has not seen, fits its calibration, and writes the section
 * "Kinds" of {@code ACCURACY.md}.
 *
 * <pre>
 * mvn -q -pl core,models process-classes
 * mvn -q -pl models exec:java -Dexec.mainClass=dev.klinke.models.training.MeasureKinds -Dexec.args="models [FOLDER...]"
 * </pre>
 *
 * <p>Arguments: the folder of this module, then folders of real mails or advertisements ({@link Strangers}), if any are
 * at hand. Takes some minutes: a model is trained for each writer.
 */
public final class MeasureKinds {
    private static final String DOMAIN = "health";
    private static final String HEADING = "## Kinds";
    private static final String INTRODUCTION =
            """


            Leave one writer out: each writer's messages judged by a model trained on the others', near-duplicates never
            on both sides. "Sure" is what a verdict relies on (an approach or a contact was read); in between the reading
            is `Unclear` and the verdict at most `unsure`. Command: `MeasureKinds`, see its Javadoc.

            """;

    private MeasureKinds() {}

    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        List<Example> examples = Examples.of(module.resolve("src/corpus"));
        var protocol = new LeaveOneWriterOut(examples);
        List<HeldOut> heldOut = protocol.judge();
        Calibration calibration = new Calibrator(heldOut).fit();
        CalibrationFile.write(module.resolve("src/training/calibration.tsv"), calibration);
        String report = HEADING + INTRODUCTION
                + new KindFigures(heldOut, calibration).byWriter()
                + "\nLabelled kinds in lines, found kinds in columns:\n\n"
                + new KindFigures(heldOut, calibration).confusion()
                + "\nReliability: how often a guess that is so sure is right.\n\n"
                + new KindFigures(heldOut, calibration).reliability()
                + domain(protocol, examples, heldOut, calibration)
                + strangers(examples, calibration, List.of(arguments).subList(1, arguments.length));
        System.out.println(report);
        Path file = module.resolve("ACCURACY.md");
        Files.writeString(file, replaced(Files.exists(file) ? Files.readString(file) : "# Accuracy\n", report));
    }

    /** What a trade loses when none of its messages is trained on: against training on one half of them. */
    private static String domain(
            LeaveOneWriterOut protocol, List<Example> examples, List<HeldOut> heldOut, Calibration calibration)
            throws IOException {
        var even = new ArrayList<Example>();
        var odd = new ArrayList<Example>();
        for (Example example : examples) {
            if (example.labelled().writer().equals(DOMAIN)) {
                (even.size() > odd.size() ? odd : even).add(example);
            }
        }
        var known = new ArrayList<>(protocol.judge(even));
        known.addAll(protocol.judge(odd));
        List<HeldOut> unknown = heldOut.stream()
                .filter(message -> message.labelled().writer().equals(DOMAIN))
                .toList();
        return String.format(
                Locale.ROOT,
                "%nOut of domain: `%s` left out altogether %.3f; one half of it known, the other judged %.3f.%n",
                DOMAIN,
                new KindFigures(unknown, calibration).accuracy(),
                new KindFigures(known, calibration).accuracy());
    }

    private static String strangers(List<Example> examples, Calibration calibration, List<String> folders)
            throws IOException {
        if (folders.isEmpty()) {
            return "";
        }
        var model = FlatModel.of(new KindTrainer().train(examples), calibration);
        var strangers = new Strangers(new LearnedKindFinder(model));
        var out = new StringBuilder(
                """

                Real texts by strangers, judged by the model trained on all corpora:

                | folder | texts | held for offers | surely | kinds |
                |---|---|---|---|---|
                """);
        for (String folder : folders) {
            out.append(strangers.row(Path.of(folder)));
        }
        return out.toString();
    }

    /** The file with its section of this heading replaced, or added at the end. */
    private static String replaced(String file, String section) {
        int from = file.indexOf(HEADING);
        if (from < 0) {
            return file.stripTrailing() + "\n\n" + section;
        }
        int to = file.indexOf("\n## ", from + 1);
        return file.substring(0, from) + section + (to < 0 ? "" : file.substring(to));
    }
}
