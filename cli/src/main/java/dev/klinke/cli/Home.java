package dev.klinke.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this user's files are: {@code --home}, else the usual places of the system (XDG Base Directory Specification on
 * Linux, Library on macOS, AppData on Windows).
 *
 * @param config the folder of {@code profile.yaml} and {@code accounts.yaml}
 * @param data the folder of memory and journal
 */
public record Home(Path config, Path data) {
    /** The folders of this user. */
    public static Home of(@Nullable Path asked) {
        return asked != null
                ? new Home(asked, asked)
                : of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Home of(Map<String, String> environment, String system, Path user) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            Path support = user.resolve("Library/Application Support/klinke");
            return new Home(support, support);
        }
        if (os.startsWith("windows")) {
            return new Home(
                    folder(environment, "APPDATA", user.resolve("AppData/Roaming"))
                            .resolve("klinke"),
                    folder(environment, "LOCALAPPDATA", user.resolve("AppData/Local"))
                            .resolve("klinke"));
        }
        return new Home(
                folder(environment, "XDG_CONFIG_HOME", user.resolve(".config")).resolve("klinke"),
                folder(environment, "XDG_DATA_HOME", user.resolve(".local/share"))
                        .resolve("klinke"));
    }

    /** The user's profile. */
    public Path profile() {
        return config.resolve("profile.yaml");
    }

    /** The user's mail accounts. */
    public Path accounts() {
        return config.resolve("accounts.yaml");
    }

    /** What is remembered of the mailboxes: how far each was read, and what was done there. */
    public Path mailboxes() {
        return data.resolve("mailbox");
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? otherwise : Path.of(value);
    }
}
