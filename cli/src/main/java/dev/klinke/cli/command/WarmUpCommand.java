package dev.klinke.cli.command;

import dev.klinke.Klinke;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.UserLanguage;
import dev.klinke.cli.output.JsonLines;
import dev.klinke.cli.output.Result;
import dev.klinke.message.Message;
import dev.klinke.profile.Profile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Goes once through the whole line, so that the launcher can archive the classes this takes. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String MESSAGE =
            "Hallo, wir suchen ab sofort eine Teamassistenz in Köln, 45.000 Euro im Jahr.";

    @Override
    public Integer call() throws IOException {
        Klinke klinke = Klinke.with(Profile.of(Profile.Seeking.PASSIVELY)).build();
        try (var lines = new JsonLines(new StringWriter(), UserLanguage.EN)) {
            lines.write(new Result.Judged(klinke.assess(Message.of("Teamassistenz", MESSAGE))));
        }
        return ExitCode.DONE.number();
    }
}
