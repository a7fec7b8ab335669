package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Failures;
import dev.klinke.cli.mailbox.Interruption;
import dev.klinke.cli.mailbox.Told;
import dev.klinke.imap.Mailbox;
import dev.klinke.imap.MailboxException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stays and deals with messages as they come in, until it is told to stop. */
@Command(
        name = "watch",
        description = "Stays and judges messages as they come in; changes nothing without --apply.",
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Mixin
    private final MailboxOptions options = new MailboxOptions();

    @Spec
    private @Nullable CommandSpec spec;

    WatchCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        List<Mailbox> mailboxes = options.mailboxes(common);
        ExecutorService threads = Executors.newFixedThreadPool(mailboxes.size());
        try (var interruption = new Interruption();
                Told told = options.told(spec.commandLine().getOut(), err, common.language())) {
            var watches = new ArrayList<Future<ExitCode>>();
            for (Mailbox mailbox : mailboxes) {
                watches.add(threads.submit(() -> watch(mailbox, told, interruption)));
            }
            ExitCode worst = ExitCode.DONE;
            for (Future<ExitCode> watch : watches) {
                worst = worst.orWorse(end(watch));
            }
            return worst.number();
        } finally {
            threads.shutdownNow();
        }
    }

    private ExitCode watch(Mailbox mailbox, Told told, Interruption interruption) {
        try {
            mailbox.watch(options.scanOptions(null), told, interruption.stop());
            return ExitCode.INTERRUPTED;
        } catch (MailboxException e) {
            told.warned(mailbox.account().name(), Failures.message(e));
            return Failures.exitCode(e);
        }
    }

    private static ExitCode end(Future<ExitCode> watch) throws Exception {
        try {
            return watch.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
