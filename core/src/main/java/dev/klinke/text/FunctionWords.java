package dev.klinke.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The small words of {@code languages.tsv}, each with the languages that have it. */
final class FunctionWords {
    static final int GERMAN = 0;
    static final int ENGLISH = 1;
    /** How many languages the table has room for. */
    static final int LANGUAGES = 24;

    private static final int MASK = (1 << 12) - 1;
    private static final long[] WORDS = new long[MASK + 1];
    private static final int[] LANGUAGES_OF = new int[MASK + 1];
    private static final String[] GERMAN_ENDINGS;
    private static final String[] ENGLISH_ENDINGS;

    static {
        Map<String, List<String>> table = read();
        GERMAN_ENDINGS = Objects.requireNonNull(table.remove("de~")).toArray(new String[0]);
        ENGLISH_ENDINGS = Objects.requireNonNull(table.remove("en~")).toArray(new String[0]);
        var languages = new ArrayList<>(List.of("de", "en"));
        table.forEach((language, words) -> {
            if (!languages.contains(language)) {
                languages.add(language);
            }
            for (String word : words) {
                int slot = slot(Text.hashOf(word));
                WORDS[slot] = Text.hashOf(word);
                LANGUAGES_OF[slot] |= 1 << languages.indexOf(language);
            }
        });
    }

    private FunctionWords() {}

    /** One bit for each language that has the word, {@link #GERMAN} the lowest. */
    static int languagesOf(long hash) {
        return LANGUAGES_OF[slot(hash)];
    }

    static boolean endsGerman(Text text, int token) {
        return ends(text, token, GERMAN_ENDINGS);
    }

    static boolean endsEnglish(Text text, int token) {
        return ends(text, token, ENGLISH_ENDINGS);
    }

    private static boolean ends(Text text, int token, String[] endings) {
        for (String ending : endings) {
            if (text.endsWith(token, ending)) {
                return true;
            }
        }
        return false;
    }

    private static int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 31)) & MASK;
        while (WORDS[slot] != 0 && WORDS[slot] != hash) {
            slot = (slot + 1) & MASK;
        }
        return slot;
    }

    private static Map<String, List<String>> read() {
        var table = new HashMap<String, List<String>>();
        try (var in = Objects.requireNonNull(
                        FunctionWords.class.getResourceAsStream("languages.tsv"), "languages.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    table.computeIfAbsent(columns[0], any -> new ArrayList<>())
                            .addAll(List.of(columns[1].strip().split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
