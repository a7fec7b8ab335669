package dev.klinke.cli.command;

import dev.klinke.Klinke;
import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Inputs;
import dev.klinke.cli.Problem;
import dev.klinke.cli.Progress;
import dev.klinke.cli.Scoring;
import dev.klinke.cli.output.Format;
import dev.klinke.cli.output.Result;
import dev.klinke.cli.output.ResultWriter;
import dev.klinke.cli.output.Terminal;
import dev.klinke.intake.Arrival;
import dev.klinke.intake.IntakeOptions;
import dev.klinke.verdict.Verdict;
import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges all messages of some inputs. */
@Command(
        name = "score",
        description = "Judges every message of the inputs against a profile.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "mail file, mbox, Maildir, folder, LinkedIn export (.zip, messages.csv, Invitations.csv), .jsonl,"
                            + " .txt, or - for standard input")
    private List<String> inputs = List.of();

    @Option(names = "--profile", paramLabel = "P", description = "profile file; by default your own")
    private @Nullable Path profile;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|jsonl|csv|html",
            description = "default: ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "F", description = "file for the results instead of standard output")
    private @Nullable Path file;

    @Option(names = "--only", paramLabel = "ham|unsure|spam", description = "print messages of this verdict only")
    private @Nullable Verdict only;

    @Option(names = "--attachments", description = "read attached job descriptions too (PDF, DOCX, ODT, TXT)")
    private boolean attachments;

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    ScoreCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws Exception {
        Klinke klinke = Klinke.with(common.profile(profile)).build();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (file == null) {
            return score(klinke, out, Terminal.current(), err);
        }
        try (var toFile =
                new PrintWriter(new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16))) {
            int code = score(klinke, toFile, new Terminal(Terminal.current().columns(), false), err);
            if (toFile.checkError()) {
                throw new Problem(file + ": cannot be written; is the disk full?");
            }
            return code;
        }
    }

    private int score(Klinke klinke, PrintWriter out, Terminal terminal, PrintWriter err) throws Exception {
        var tally = new Tally();
        try (ResultWriter results = format.writer(out, terminal, common.language());
                var progress = new Progress(err, 0);
                var messages = new Inputs(inputs, new IntakeOptions(attachments))) {
            new Scoring(threads).run(messages, unopened -> judged(klinke, unopened.open()), result -> {
                progress.step();
                tally.count(result);
                if (wanted(result)) {
                    results.write(result);
                }
            });
        }
        return tally.unreadable == 0 ? ExitCode.DONE.number() : ExitCode.SOME_UNREADABLE.number();
    }

    private static Result judged(Klinke klinke, Arrival arrival) {
        if (arrival instanceof Arrival.Arrived arrived) {
            return new Result.Judged(klinke.assess(arrived.message()));
        }
        var unreadable = (Arrival.Unreadable) arrival;
        return new Result.Unreadable(unreadable.id(), unreadable.source(), unreadable.error());
    }

    private boolean wanted(Result result) {
        return only == null
                || (result instanceof Result.Judged judged
                        && judged.assessment().verdict() == only);
    }

    private static final class Tally {
        private int unreadable;

        void count(Result result) {
            unreadable += result instanceof Result.Unreadable ? 1 : 0;
        }
    }
}
