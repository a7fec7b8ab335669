package dev.klinke.cli;

import dev.klinke.profile.Profile;
import dev.klinke.profile.ProfileFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command understands. */
public final class CommonOptions {
    @Option(
            names = "--lang",
            paramLabel = "de|en",
            scope = ScopeType.INHERIT,
            description = "language of texts and reasons; by default that of the environment")
    private @Nullable String lang;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "folder of profile, accounts, memory and journal")
    private @Nullable Path home;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "show where an error came from")
    boolean debug;

    /** The language the user reads. */
    public UserLanguage language() {
        return UserLanguage.of(lang);
    }

    /** Where the user's files are. */
    public Home home() {
        return Home.of(home);
    }

    /** Whether errors show where they came from. */
    public boolean debug() {
        return debug;
    }

    /**
     * The profile of this file, or the user's own where none is named.
     *
     * @throws Problem if there is none
     */
    public Profile profile(@Nullable Path file) throws IOException {
        Path path = file != null ? file : home().profile();
        if (file == null && !Files.exists(path)) {
            throw new Problem(
                    "no profile at " + path + "; write one (see \"klinke profile --help\") or name one with --profile");
        }
        return ProfileFile.read(path);
    }
}
