package dev.klinke.imap.account;

import dev.klinke.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** An account as lines of {@code accounts.yaml}: only what is said, one line a key. */
final class AccountsWriter {
    private static final Dump DUMP = new Dump(DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setWidth(Integer.MAX_VALUE)
            .build());

    private AccountsWriter() {}

    /** The lines, each indented by so many spaces. */
    static List<String> entry(Account account, int indent) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", account.name());
        said.put("address", account.address());
        put(said, "host", account.host());
        put(said, "port", account.port());
        put(said, "tls", account.tls() == null ? null : account.tls().word());
        put(said, "ca", account.ca());
        put(said, "user", account.user());
        said.put("secret", secret(account.secret()));
        said.put("folders", account.folders());
        said.put("actions", actions(account));
        var lines = new ArrayList<String>();
        said.forEach((key, value) -> lines.add(" ".repeat(indent) + (lines.isEmpty() ? "- " : "  ") + key + ": "
                + DUMP.dumpToString(value).strip()));
        return lines;
    }

    private static void put(Map<String, Object> said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value instanceof Path path ? path.toString() : value);
        }
    }

    private static Map<String, Object> secret(Secret secret) {
        var said = new LinkedHashMap<String, Object>();
        if (secret instanceof Secret.Command command) {
            said.put("command", command.line());
        } else if (secret instanceof Secret.Environment environment) {
            said.put("env", environment.name());
        } else if (secret instanceof Secret.File file) {
            said.put("file", file.path().toString());
        } else if (secret instanceof Secret.TokenCommand command) {
            said.put("token-command", command.line());
        } else if (secret instanceof Secret.OAuth2 oauth) {
            var details = new LinkedHashMap<String, Object>();
            details.put("provider", oauth.provider());
            details.put("client-id", oauth.clientId());
            put(details, "client-secret", oauth.clientSecret());
            said.put("oauth2", details);
        } else {
            throw new IllegalArgumentException(
                    "a password is never written to accounts.yaml; use command, env or file");
        }
        return said;
    }

    private static Map<String, Object> actions(Account account) {
        var said = new LinkedHashMap<String, Object>();
        for (Verdict verdict : List.of(Verdict.SPAM, Verdict.UNSURE, Verdict.HAM)) {
            Action action = account.action(verdict);
            var details = new LinkedHashMap<String, Object>();
            put(details, "move", action.move());
            put(details, "keyword", action.keyword());
            put(details, "flag", action.flagged() ? "flagged" : null);
            said.put(verdict.word(), details);
        }
        return said;
    }
}
