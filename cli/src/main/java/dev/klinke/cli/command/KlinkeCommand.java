package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a sub-command: tells how it is used. */
@Command(
        name = "klinke",
        description = "Decides which recruiter messages you want to see, and says why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class KlinkeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin // read by picocli: the options of all commands
    @SuppressWarnings("UnusedVariable")
    private final CommonOptions common;

    private KlinkeCommand(CommonOptions common) {
        this.common = common;
        this.spec = CommandSpec.create();
    }

    /** The whole command line. */
    public static CommandLine commandLine(CommonOptions common) {
        return new CommandLine(new KlinkeCommand(common))
                .addSubcommand(new ScoreCommand(common))
                .addSubcommand(new ExplainCommand(common))
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new ProfileCommand(common))
                .addSubcommand(new ScanCommand(common))
                .addSubcommand(new WatchCommand(common))
                .addSubcommand(new UndoCommand(common))
                .addSubcommand(new CommandLine(new AccountCommand(common)).addSubcommand(new AccountAddCommand(common)))
                .addSubcommand(new DemoCommand(common))
                .addSubcommand(new WarmUpCommand())
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command? See the list below.");
    }
}
