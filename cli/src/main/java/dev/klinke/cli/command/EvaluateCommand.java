package dev.klinke.cli.command;

import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Problem;
import dev.klinke.models.corpus.Corpus;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.models.corpus.Profiles;
import dev.klinke.models.evaluation.Evaluation;
import dev.klinke.models.evaluation.JsonReport;
import dev.klinke.models.evaluation.TextReport;
import dev.klinke.profile.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how well labelled messages are read and judged. */
@Command(
        name = "evaluate",
        description = "Reads and judges labelled messages and prints how often that is what people say.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    /** The forms of the report. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CORPUS.jsonl", arity = "1..*", description = "labelled messages, one JSON object a line")
    private List<Path> corpora = List.of();

    @Option(
            names = "--profiles",
            paramLabel = "PROFILES.jsonl",
            description = "profiles with ids, one JSON object a line")
    private List<Path> profiles = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json",
            description = "default: ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        Map<String, Profile> byId = new LinkedHashMap<>();
        for (Path file : profiles) {
            byId.putAll(Profiles.read(file));
        }
        var evaluation = new Evaluation(byId);
        int messages = 0;
        for (Path corpus : corpora) {
            for (LabelledMessage labelled : Corpus.read(corpus)) {
                evaluation.add(labelled);
                messages++;
            }
        }
        if (messages == 0) {
            throw new Problem(corpora + ": no labelled message in it; SCHEMA.md tells what a line looks like");
        }
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Format.JSON ? JsonReport.of(evaluation) : TextReport.of(evaluation));
        out.flush();
        return ExitCode.DONE.number();
    }
}
