package dev.klinke.cli.command;

import dev.klinke.Klinke;
import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Inputs;
import dev.klinke.cli.Problem;
import dev.klinke.cli.output.Explanation;
import dev.klinke.cli.output.Terminal;
import dev.klinke.intake.Arrival;
import dev.klinke.intake.IntakeOptions;
import dev.klinke.kind.Known;
import dev.klinke.message.Message;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Understood;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.WhatIf;
import dev.klinke.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Tells everything about the judgement of one message. */
@Command(
        name = "explain",
        description = "Shows for one message what was read from which words, and what each criterion says.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            description = "a mail file, or - for standard input; of several messages the first")
    private String input = "-";

    @Option(names = "--profile", paramLabel = "P", description = "profile file; by default your own")
    private @Nullable Path profile;

    @Option(
            names = "--what-if",
            paramLabel = "KEY=VALUE",
            description = "also tell the verdict if the profile said so, e.g. places.within_km=60; may be given again")
    private List<String> changes = List.of();

    ExplainCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws IOException {
        Profile wishes = common.profile(profile);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (var messages = new Inputs(List.of(input), new IntakeOptions(true))) {
            Message first = first(messages);
            Understood understood = Klinke.read(first);
            new Explanation(out, Terminal.current(), common.language())
                    .print(Klinke.with(wishes).build().judge(understood));
            changes.forEach(change -> whatIf(change, wishes, understood, out));
            if (messages.hasNext()) {
                spec.commandLine().getErr().println(common.language().text("explain.one", input));
            }
        }
        return ExitCode.DONE.number();
    }

    private void whatIf(String change, Profile wishes, Understood understood, PrintWriter out) {
        Assessment after = WhatIf.of(change, wishes, Known.NOTHING, Vocabulary.shared(), understood)
                .after();
        out.println(common.language()
                .text("explain.what-if", change, after.verdict().word(), after.mismatch()));
        out.flush();
    }

    private Message first(Inputs messages) {
        if (!messages.hasNext()) {
            throw new Problem(common.language().text("explain.none", input));
        }
        Arrival arrival = messages.next().open();
        if (arrival instanceof Arrival.Arrived arrived) {
            return arrived.message();
        }
        var unreadable = (Arrival.Unreadable) arrival;
        throw new Problem(ExitCode.SOME_UNREADABLE, unreadable.source() + ": " + unreadable.error(), null);
    }
}
