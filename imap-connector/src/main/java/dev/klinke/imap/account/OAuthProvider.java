package dev.klinke.imap.account;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where users of a provider agree that Klinke may use their mailbox; a row of {@code oauth-providers.txt}.
 *
 * @param device null if the provider has no device flow for mail
 */
public record OAuthProvider(String name, URI authorization, URI token, @Nullable URI device, List<String> scopes) {
    private static final Map<String, OAuthProvider> ALL = read();

    /** The provider of this name; null if it is not known. */
    public static @Nullable OAuthProvider of(String name) {
        return ALL.get(name);
    }

    /** The names of all providers. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static Map<String, OAuthProvider> read() {
        var providers = new LinkedHashMap<String, OAuthProvider>();
        for (List<String> row : Table.rows("oauth-providers.txt")) {
            providers.put(
                    row.get(0),
                    new OAuthProvider(
                            row.get(0),
                            URI.create(row.get(1)),
                            URI.create(row.get(2)),
                            row.get(3).equals("-") ? null : URI.create(row.get(3)),
                            List.of(row.get(4).split(" "))));
        }
        return providers;
    }
}
