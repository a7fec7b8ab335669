package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Problem;
import dev.klinke.cli.mailbox.ChosenAccounts;
import dev.klinke.cli.mailbox.Interruption;
import dev.klinke.cli.mailbox.Told;
import dev.klinke.cli.output.DealtLines;
import dev.klinke.cli.output.Terminal;
import dev.klinke.imap.Mailbox;
import dev.klinke.imap.Undo;
import dev.klinke.imap.UndoSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back what was done to messages. */
@Command(
        name = "undo",
        description = "Puts messages back where they were and takes marks off: those of the last run, of a run, since a"
                + " day, or one message.",
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Mixin
    private final ChosenAccounts accounts = new ChosenAccounts();

    @Parameters(paramLabel = "RUN|ID", arity = "0..1", description = "a run as scan told it, or a Message-ID")
    private @Nullable String what;

    @Option(names = "--since", paramLabel = "DATE", description = "everything done on or after this day (YYYY-MM-DD)")
    private @Nullable LocalDate since;

    @Spec
    private @Nullable CommandSpec spec;

    UndoCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws IOException {
        Undo undo = undo();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int found = 0;
        try (var interruption = new Interruption();
                var told = new Told(
                        new DealtLines(out, Terminal.current(), common.language()), out, err, common.language())) {
            for (Mailbox mailbox : accounts.mailboxes(common)) {
                UndoSummary summary = mailbox.undo(undo, told, interruption.stop());
                found += summary.found();
                told.undone(summary);
            }
            if (interruption.stop().requested()) {
                return ExitCode.INTERRUPTED.number();
            }
        }
        if (found == 0 && what != null) {
            throw new Problem(common.language().text("undo.none", what));
        }
        return ExitCode.DONE.number();
    }

    private Undo undo() {
        if (what != null && since != null) {
            throw new Problem("undo: give a run, a Message-ID or --since, not two of them");
        }
        if (since != null) {
            return Undo.since(since.atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        if (what == null) {
            return Undo.lastRun();
        }
        return what.contains("@") || what.startsWith("<") ? Undo.message(what.replaceAll("[<>]", "")) : Undo.run(what);
    }
}
