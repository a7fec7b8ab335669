package dev.klinke.cli.command;

import dev.klinke.Klinke;
import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.UserLanguage;
import dev.klinke.cli.mailbox.ChosenAccounts;
import dev.klinke.cli.mailbox.Told;
import dev.klinke.cli.output.DealtLines;
import dev.klinke.cli.output.JsonLines;
import dev.klinke.cli.output.Terminal;
import dev.klinke.imap.Mailbox;
import dev.klinke.imap.ScanOptions;
import dev.klinke.profile.Profile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code scan} and {@code watch} have in common. */
final class MailboxOptions {
    /** The forms of what is told. */
    enum Format {
        TABLE,
        JSONL
    }

    @Mixin
    private final ChosenAccounts accounts = new ChosenAccounts();

    @Option(names = "--apply", description = "move and mark messages; without it nothing is changed")
    private boolean apply;

    @Option(
            names = "--folder",
            paramLabel = "F",
            description =
                    "folder to look at, levels separated by /; may be given again; by default those of the account")
    private List<String> folders = List.of();

    @Option(names = "--profile", paramLabel = "P", description = "profile file; by default your own")
    private @Nullable Path profile;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|jsonl",
            description = "default: ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    ScanOptions scanOptions(@Nullable LocalDate since) {
        return new ScanOptions(apply, folders, since);
    }

    /** The mailboxes, each judged by the profile. */
    List<Mailbox> mailboxes(CommonOptions common) throws IOException {
        Profile wishes = common.profile(profile);
        return accounts.mailboxes(
                common, known -> Klinke.with(wishes).known(known).build()::assess);
    }

    /** Prints messages in the format asked for; summaries stay out of the way of programs. */
    Told told(PrintWriter out, PrintWriter err, UserLanguage language) throws IOException {
        return format == Format.JSONL
                ? new Told(new JsonLines(out, language), err, err, language)
                : new Told(new DealtLines(out, Terminal.current(), language), out, err, language);
    }
}
