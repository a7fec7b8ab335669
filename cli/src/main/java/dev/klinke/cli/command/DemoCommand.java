package dev.klinke.cli.command;

import dev.klinke.Klinke;
import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.UserLanguage;
import dev.klinke.cli.demo.EmbeddedServer;
import dev.klinke.cli.demo.Examples;
import dev.klinke.cli.demo.StateFolder;
import dev.klinke.cli.output.HtmlReport;
import dev.klinke.cli.output.Result;
import dev.klinke.cli.output.Table;
import dev.klinke.cli.output.Terminal;
import dev.klinke.imap.Handled;
import dev.klinke.imap.Mailbox;
import dev.klinke.imap.MailboxListener;
import dev.klinke.imap.ScanOptions;
import dev.klinke.imap.ScanSummary;
import dev.klinke.imap.Stop;
import dev.klinke.imap.Undo;
import dev.klinke.imap.UndoSummary;
import dev.klinke.profile.Profile;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows everything on an example: scan, scan with deeds, scan again, undo. */
@Command(
        name = "demo",
        description =
                "Shows everything on an example mailbox; nothing leaves this machine, nothing of yours is touched.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Option(
            names = "--report",
            paramLabel = "F",
            defaultValue = "klinke-demo.html",
            description = "file for the report as a page; default: ${DEFAULT-VALUE} in the current folder")
    private Path report = Path.of("klinke-demo.html");

    @Spec
    private @Nullable CommandSpec spec;

    DemoCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        UserLanguage language = common.language();
        Profile jana = Examples.jana();
        try (var server = EmbeddedServer.start();
                var state = StateFolder.make()) {
            List<byte[]> received = Examples.received();
            server.fill("INBOX", received);
            server.fill("Sent", Examples.sent());
            var mailbox = Mailbox.of(
                    server.account(),
                    state.path(),
                    past -> Klinke.with(jana).known(past).build()::assess);
            out.println(language.text("demo.intro", received.size()));
            heading(out, "demo.look");
            Path page = writable(report);
            List<Assessment> judged = look(mailbox, out, page);
            folders(out, server);
            actAndUndo(mailbox, server, out);
            heading(out, "demo.other");
            other(judged, out);
            out.println();
            out.println(language.text("demo.report", page.toAbsolutePath()));
            out.println(language.text("demo.next"));
            out.flush();
        }
        return ExitCode.DONE.number();
    }

    private List<Assessment> look(Mailbox mailbox, PrintWriter out, Path page) throws IOException {
        var judged = new ArrayList<Assessment>();
        try (var writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8);
                var html = new HtmlReport(writer, common.language());
                var table = new Table(out, Terminal.current(), common.language())) {
            mailbox.scan(ScanOptions.looking(), new Collecting(judged), new Stop());
            for (Assessment assessment : judged) {
                table.write(new Result.Judged(assessment));
                html.write(new Result.Judged(assessment));
            }
        }
        return judged;
    }

    private void actAndUndo(Mailbox mailbox, EmbeddedServer server, PrintWriter out) throws Exception {
        var quiet = new MailboxListener() {};
        heading(out, "demo.apply");
        ScanSummary done = mailbox.scan(ScanOptions.applying(), quiet, new Stop());
        out.println(common.language().text("demo.applied", done.moved(), done.marked()));
        folders(out, server);
        heading(out, "demo.again");
        ScanSummary again = mailbox.scan(ScanOptions.applying(), quiet, new Stop());
        out.println(
                again.messages() + again.moved() + again.marked() == 0
                        ? common.language().text("demo.nothing")
                        : common.language().text("demo.applied", again.moved(), again.marked()));
        heading(out, "demo.undo");
        UndoSummary undone = mailbox.undo(Undo.lastRun(), quiet, new Stop());
        out.println(common.language().text("demo.undone", undone.broughtBack(), undone.unmarked()));
        folders(out, server);
    }

    /** What is spam for one can be what another waits for. */
    private void other(List<Assessment> forJana, PrintWriter out) throws IOException {
        var sam = Klinke.with(Examples.sam()).build();
        try (var table = new Table(out, Terminal.current(), common.language())) {
            for (Assessment hers : forJana) {
                Assessment his = sam.assess(hers.message());
                if (hers.verdict() != Verdict.HAM && his.verdict() == Verdict.HAM) {
                    table.write(new Result.Judged(his));
                }
            }
        }
    }

    private void heading(PrintWriter out, String key) {
        out.println();
        out.println(Terminal.current().bold(common.language().text(key)));
    }

    private void folders(PrintWriter out, EmbeddedServer server) throws Exception {
        out.println(common.language().text("demo.folders"));
        server.folders().forEach((folder, messages) -> out.printf("   %-20s %5d%n", folder, messages));
    }

    /** The file asked for, or one in the folder for temporary files where nothing may be written there. */
    private static Path writable(Path file) throws IOException {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("."));
        return Files.isWritable(folder) ? file : Files.createTempFile("klinke-demo", ".html");
    }

    private record Collecting(List<Assessment> judged) implements MailboxListener {
        @Override
        public void handled(Handled handled) {
            if (handled.assessment() != null) {
                judged.add(handled.assessment());
            }
        }
    }
}
