package dev.klinke.cli.command;

import dev.klinke.cli.CommonOptions;
import dev.klinke.cli.ExitCode;
import dev.klinke.cli.UserLanguage;
import dev.klinke.profile.ProfileCheck;
import dev.klinke.profile.ProfileFile;
import dev.klinke.text.Bilingual;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the user wants: the profile file. */
@Command(name = "profile", description = "Shows and checks the profile.", mixinStandardHelpOptions = true)
final class ProfileCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    private @Nullable CommandSpec spec;

    ProfileCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "profile: say check or show");
    }

    @Command(name = "show", description = "Prints the profile as it is understood.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "FILE", arity = "0..1", description = "by default your own") @Nullable Path file)
            throws IOException {
        out().print(ProfileFile.write(common.profile(file)));
        out().flush();
        return ExitCode.DONE.number();
    }

    @Command(
            name = "check",
            description = "Tells whether the profile can be read, and what in it contradicts itself or is not known.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", arity = "0..1", description = "by default your own") @Nullable Path file)
            throws IOException {
        String name = String.valueOf(file != null ? file : common.home().profile());
        UserLanguage language = common.language();
        List<ProfileCheck.Warning> warnings = ProfileCheck.of(common.profile(file), Vocabulary.shared());
        for (ProfileCheck.Warning warning : warnings) {
            Bilingual text = warning.text();
            out().println(language.text(
                    "profile.warning", warning.key(), language == UserLanguage.DE ? text.german() : text.english()));
        }
        if (warnings.isEmpty()) {
            out().println(language.text("profile.fine", name));
        }
        out().flush();
        return ExitCode.DONE.number();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
