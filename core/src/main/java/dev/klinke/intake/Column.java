package dev.klinke.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a column of a table of messages holds; how exports call it stands in {@code columns.tsv}. */
enum Column {
    CONVERSATION,
    FROM,
    PROFILE,
    TO,
    TO_PROFILES,
    DATE,
    SUBJECT,
    CONTENT,
    DIRECTION,
    FOLDER,
    DRAFT,
    HEADLINE,
    ADDRESS;

    /** What is wanted at least, for error messages. */
    static final String WANTED = "a sender (FROM) and a text (CONTENT or Message)";

    private static final Map<String, Column> BY_NAME = read();

    /** The column of this name, or null. */
    static @Nullable Column of(String name) {
        return BY_NAME.get(plain(name));
    }

    private static Map<String, Column> read() {
        var byName = new HashMap<String, Column>();
        try (InputStream in = Objects.requireNonNull(Column.class.getResourceAsStream("columns.tsv"), "columns.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                Column column = valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                for (String name : cells[1].split(";")) {
                    byName.put(plain(name), column);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }

    private static String plain(String name) {
        var plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
