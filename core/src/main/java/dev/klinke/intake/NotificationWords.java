package dev.klinke.intake;

import dev.klinke.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of {@code notifications.tsv}: by which addresses, buttons and footers a notification mail is known. */
final class NotificationWords {
    private static final Map<String, List<String>> WORDS = read();

    private NotificationWords() {}

    /** Whether mails from this address carry what a person wrote. */
    static boolean carries(String address) {
        return startsWithAny(address, "carrier");
    }

    /** Whether mails from this address are the platform's own: digests, alerts, notices. */
    static boolean isMachine(String address) {
        return startsWithAny(address, "machine") && !carries(address);
    }

    static boolean announces(String line) {
        return containsAny(line, "announcement");
    }

    /** Whether a line announces and says nothing more: {@code Sie haben eine neue Nachricht}. */
    static boolean isBareAnnouncement(String line) {
        return announces(line)
                && NotificationFrame.words(line) <= 8
                && !line.strip().endsWith(",");
    }

    /** Whether a line is of the platform's making wherever it stands: how many contacts are shared, when somebody joined. */
    static boolean isFurniture(String line) {
        return NotificationFrame.words(line) <= 8 && containsAny(line, "furniture");
    }

    /** Whether a line can only stand in a footer. */
    static boolean isFooter(String line) {
        return containsAny(line, "footer") || (letterWords(line) <= 4 && containsAny(line, "legal"));
    }

    static boolean namesRecipient(String line) {
        return line.indexOf('(') > 0 && containsAny(line, "recipient");
    }

    /** Whether a button may be called so. */
    static boolean isButton(String label) {
        String folded = Folding.fold(label).strip();
        for (String button : words("button")) {
            if (folded.startsWith(button)
                    && (folded.length() == button.length() || !Character.isLetter(folded.charAt(button.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, String what) {
        for (String word : words(what)) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String line, String what) {
        String folded = Folding.fold(line);
        for (String word : words(what)) {
            if (containsWhole(folded, word)) {
                return true;
            }
        }
        return false;
    }

    /** How many words a line has beside its link, bars and dots. */
    private static int letterWords(String line) {
        String label = Links.label(line);
        int words = 0;
        for (int i = 0; i < label.length(); i++) {
            boolean starts = i == 0 || !Character.isLetter(label.charAt(i - 1));
            words += starts && Character.isLetter(label.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    private static boolean containsWhole(String line, String words) {
        int at = line.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            boolean startsWord = at == 0 || !Character.isLetter(line.charAt(at - 1));
            boolean endsWord = end == line.length() || !Character.isLetter(line.charAt(end));
            if (startsWord && endsWord) {
                return true;
            }
            at = line.indexOf(words, at + 1);
        }
        return false;
    }

    private static List<String> words(String what) {
        return WORDS.getOrDefault(what, List.of());
    }

    private static Map<String, List<String>> read() {
        var words = new HashMap<String, List<String>>();
        try (InputStream in = Objects.requireNonNull(
                        NotificationWords.class.getResourceAsStream("notifications.tsv"), "notifications.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                List<String> list = words.computeIfAbsent(cells[0], key -> new ArrayList<>());
                for (String word : cells[1].split(";")) {
                    list.add(Folding.fold(word.strip()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
