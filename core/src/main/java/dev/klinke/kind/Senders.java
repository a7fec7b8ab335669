package dev.klinke.kind;

import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is known of senders by their address: the table {@code senders.tsv}. Immutable. */
final class Senders {
    /** What a sender is. */
    enum Type {
        ALERT,
        NOTICE,
        APPLICANTS,
        APPLYING,
        MEMBER,
        INVITATION,
        BOARD,
        FREEMAIL,
        UNKNOWN
    }

    private static final Senders SHARED = load();

    private final Map<String, Type> addresses = new HashMap<>();
    private final Map<String, Type> domains = new HashMap<>();

    private Senders(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t");
            try {
                Type type = Type.valueOf(columns[1].toUpperCase(Locale.ROOT));
                if (columns[0].startsWith("*@")) {
                    domains.putIfAbsent(columns[0].substring(2), type);
                } else {
                    addresses.putIfAbsent(columns[0], type);
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalStateException(
                        "senders.tsv:" + (i + 1) + ": an address, a tab and a type are expected", e);
            }
        }
    }

    /** The table, read once a process. */
    static Senders shared() {
        return SHARED;
    }

    private static Senders load() {
        try (var in = Objects.requireNonNull(Senders.class.getResourceAsStream("senders.tsv"), "senders.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Senders(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the sender of a message is. */
    Type typeOf(Message message) {
        String address = message.from().address();
        if (address == null || address.isBlank()) {
            return message.platform() == Platform.EMAIL ? Type.UNKNOWN : Type.MEMBER;
        }
        Type known = addresses.get(address.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        String domain = message.from().domain().toLowerCase(Locale.ROOT);
        while (!domain.isEmpty()) {
            known = domains.get(domain);
            if (known != null) {
                return known;
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return message.platform() == Platform.EMAIL ? Type.UNKNOWN : Type.MEMBER;
    }

    /**
     * The letters of the sender's name and address. What a platform passes on has the platform's address; that says
     * nothing of the writer.
     */
    void read(Message message, LetterSequences letters) {
        Type type = typeOf(message);
        letters.of("name", Objects.requireNonNullElse(message.from().name(), ""));
        if (type != Type.MEMBER && type != Type.INVITATION) {
            letters.of("local", message.from().localPart());
            String domain = message.from().domain();
            letters.of("domain", domain.substring(0, Math.max(0, domain.lastIndexOf('.'))));
        }
    }
}
