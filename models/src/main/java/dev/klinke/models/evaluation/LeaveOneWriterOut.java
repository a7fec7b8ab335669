package dev.klinke.models.evaluation;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.KindFinder;
import dev.klinke.kind.LearnedKindFinder;
import dev.klinke.letter.LetterOpener;
import dev.klinke.models.corpus.Profiles;
import dev.klinke.models.training.CalibrationFile;
import dev.klinke.models.training.Example;
import dev.klinke.models.training.Examples;
import dev.klinke.models.training.FlatModel;
import dev.klinke.models.training.KindTrainer;
import dev.klinke.offer.OfferReader;
import dev.klinke.reading.MessageReader;
import dev.klinke.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Command that measures the whole line on texts by strangers: each writer's messages are read with a model that was
 * trained on all other writers', and judged for the profiles. It prints the report and, with a third argument, writes it
 * as a section of that file.
 *
 * <pre>LeaveOneWriterOut CORPORA CALIBRATION [ACCURACY.md]</pre>
 */
public final class LeaveOneWriterOut {
    private static final String SECTION = "The whole line, leave one writer out";

    private LeaveOneWriterOut() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        String report = TextReport.of(evaluate(corpora, CalibrationFile.read(Path.of(arguments[1]))));
        System.out.println(report);
        if (arguments.length > 2) {
            Path file = Path.of(arguments[2]);
            String before = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, MarkdownSections.replace(before, SECTION, "```text\n" + report + "```\n"));
        }
    }

    /** The evaluation of all messages below a folder of corpora. */
    private static Evaluation evaluate(Path corpora, Calibration calibration) throws IOException {
        List<Example> examples = Examples.of(corpora);
        Map<String, MessageReader> readers = readers(examples, calibration);
        var evaluation = new Evaluation(
                Profiles.readAll(corpora),
                message -> Objects.requireNonNull(readers.get(message.source())).read(message));
        for (Example example : examples) {
            evaluation.add(example.labelled());
        }
        return evaluation;
    }

    /** A reader for each writer that has not seen a word of her. */
    private static Map<String, MessageReader> readers(List<Example> examples, Calibration calibration)
            throws IOException {
        var readers = new LinkedHashMap<String, MessageReader>();
        var writers = new TreeSet<String>();
        examples.forEach(example -> writers.add(example.labelled().writer()));
        for (String writer : writers) {
            List<Example> others = examples.stream()
                    .filter(example -> !example.labelled().writer().equals(writer))
                    .toList();
            KindFinder finder = new LearnedKindFinder(FlatModel.of(new KindTrainer().train(others), calibration));
            readers.put(
                    writer,
                    new MessageReader(
                            new LetterOpener(Vocabulary.shared()), finder, new OfferReader(Vocabulary.shared())));
        }
        return readers;
    }
}
