package dev.klinke.cli.command;

import dev.klinke.Klinke;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.Scoring;
import dev.klinke.cli.UserLanguage;
import dev.klinke.cli.demo.Examples;
import dev.klinke.cli.output.JsonLines;
import dev.klinke.cli.output.Result;
import dev.klinke.intake.Arrival;
import dev.klinke.intake.Arrivals;
import dev.klinke.intake.Intake;
import dev.klinke.intake.IntakeOptions;
import dev.klinke.profile.Profile;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Judges the example mailbox for nobody, so that the launcher can archive the classes this takes. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        Klinke klinke = Klinke.with(Profile.of(Profile.Seeking.PASSIVELY)).build();
        try (Arrivals mails = Intake.open(Examples.mailbox(), "examples", IntakeOptions.TEXTS);
                var lines = new JsonLines(new StringWriter(), UserLanguage.of(null))) {
            new Scoring(2).run(mails, arrival -> arrival, arrival -> {
                if (arrival instanceof Arrival.Arrived arrived) {
                    lines.write(new Result.Judged(klinke.assess(arrived.message())));
                }
            });
        }
        return ExitCode.DONE.number();
    }
}
