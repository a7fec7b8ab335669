package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Failures;
import dev.klinke.cli.mailbox.Interruption;
import dev.klinke.cli.mailbox.Told;
import dev.klinke.imap.Mailbox;
import dev.klinke.imap.MailboxException;
import dev.klinke.imap.ScanSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Goes through mailboxes once. */
@Command(
        name = "scan",
        description = "Judges what is new in your mailboxes; changes nothing without --apply.",
        mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Mixin
    private final MailboxOptions options = new MailboxOptions();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "also messages looked at before that came in on or after this day (YYYY-MM-DD)")
    private @Nullable LocalDate since;

    @Spec
    private @Nullable CommandSpec spec;

    ScanCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        ExitCode worst = ExitCode.DONE;
        try (var interruption = new Interruption();
                Told told = options.told(spec.commandLine().getOut(), err, common.language())) {
            for (Mailbox mailbox : options.mailboxes(common)) {
                if (!interruption.stop().requested()) {
                    worst = worst.orWorse(scan(mailbox, told, interruption, err));
                }
            }
        }
        return worst.number();
    }

    /** One account's failure does not keep the others from being scanned. */
    private ExitCode scan(Mailbox mailbox, Told told, Interruption interruption, PrintWriter err) {
        try {
            ScanSummary summary = mailbox.scan(options.scanOptions(since), told, interruption.stop());
            told.passed(summary);
            if (summary.stopped()) {
                return ExitCode.INTERRUPTED;
            }
            return summary.unreadable() + summary.failed() > 0 ? ExitCode.SOME_UNREADABLE : ExitCode.DONE;
        } catch (MailboxException e) {
            err.println("klinke: " + Failures.message(e));
            err.flush();
            return Failures.exitCode(e);
        }
    }
}
