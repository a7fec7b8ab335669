package dev.klinke.imap.account;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a mail provider; a row of {@code presets.txt}.
 *
 * @param localPart whether one logs in with the part before the @ only
 * @param secret what the provider wants: {@code password}, {@code app password}, or an {@link OAuthProvider}'s name
 */
public record Preset(String name, List<String> domains, Server server, boolean localPart, String secret) {
    private static final Map<String, Preset> BY_DOMAIN = byDomain();

    /** The provider of this address; null if it is not a known one. */
    public static @Nullable Preset of(String address) {
        return BY_DOMAIN.get(
                address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT));
    }

    /** The login name for an address. */
    public String user(String address) {
        return localPart ? address.substring(0, address.lastIndexOf('@')) : address;
    }

    /** All known providers, by the domain of their addresses. */
    public static Map<String, Preset> all() {
        return BY_DOMAIN;
    }

    private static Map<String, Preset> byDomain() {
        var presets = new HashMap<String, Preset>();
        for (List<String> row : Table.rows("presets.txt")) {
            Tls tls = Tls.valueOf(row.get(4).toUpperCase(Locale.ROOT));
            var server = new Server(row.get(2), Integer.parseInt(row.get(3)), tls);
            List<String> domains =
                    Stream.of(row.get(1).split(";")).map(String::strip).toList();
            var preset = new Preset(row.get(0), domains, server, row.get(5).equals("local"), row.get(6));
            domains.forEach(domain -> presets.put(domain, preset));
        }
        return Collections.unmodifiableMap(presets);
    }
}
