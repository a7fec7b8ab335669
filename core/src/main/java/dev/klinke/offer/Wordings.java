package dev.klinke.offer;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
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
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables of wordings and the index over them: all topics are found in one pass over a text.
 *
 * <p>A line of a table is {@code meaning | wording; wording; ...}. In a wording {@code ~} stands for the German endings
 * of an adjective or noun, {@code a/b} for either word ({@code /h} for a stroke and a word), {@code #} for a number or a range of numbers. Hyphens, quotation
 * marks and asterisks are passed over, so that {@code home office} is found in "Home-Office" too. Of wordings of one
 * topic the longest counts.
 */
final class Wordings {
    private static final String[] ENDINGS = {"", "e", "en", "er", "es", "em", "n", "s", "in", "innen"};
    private static final long NUMBER = Text.hashOf("#");
    private static final Wordings SHARED = new Wordings();

    /** What ends at a step of a wording; a step that ends nothing has no meanings. */
    private record Step(Map<Topic, String> meanings) {}

    private final Map<Long, Step> steps = new HashMap<>(16_384);

    private Wordings() {
        for (Topic topic : Topic.values()) {
            read(topic);
        }
    }

    /** Every wording in a text whose tokens all count, in its order. */
    static List<Wording> in(Text text, IntPredicate counts) {
        var found = new ArrayList<Wording>();
        int[] end = new int[Topic.values().length];
        var longest = new @Nullable Wording[end.length];
        for (int at = 0; at < text.size(); at++) {
            if (!counts.test(at) || passedOver(text, at)) {
                continue;
            }
            SHARED.follow(text, counts, at, at, 0, longest);
            for (int topic = 0; topic < longest.length; topic++) {
                Wording wording = longest[topic];
                if (wording != null && at >= end[topic]) {
                    found.add(wording);
                    end[topic] = wording.last() + 1;
                }
                longest[topic] = null;
            }
        }
        return found;
    }

    private void follow(Text text, IntPredicate counts, int first, int at, long before, @Nullable Wording[] longest) {
        step(text, counts, first, at, next(before, text.hash(at)), longest);
        if (isNumber(text, at)) {
            step(text, counts, first, numberEnd(text, at), next(before, NUMBER), longest);
        }
    }

    private void step(Text text, IntPredicate counts, int first, int at, long chain, @Nullable Wording[] longest) {
        Step step = steps.get(chain);
        if (step == null) {
            return;
        }
        step.meanings.forEach((topic, meaning) -> {
            Wording known = longest[topic.ordinal()];
            if (known == null || known.last() < at) {
                longest[topic.ordinal()] = new Wording(topic, meaning, first, at);
            }
        });
        int next = at + 1;
        while (next < text.size() && passedOver(text, next)) {
            next++;
        }
        if (next < text.size() && text.sentence(next) == text.sentence(first) && counts.test(next)) {
            follow(text, counts, first, next, chain, longest);
        }
    }

    private static boolean isNumber(Text text, int at) {
        return text.shape(at) == Shape.NUMBER || Numerals.valueOf(text, at) >= 0;
    }

    /** The last token of "2", "2-3", "2 bis 3", "zwei oder drei", "2,5". */
    private static int numberEnd(Text text, int at) {
        int end = at;
        while (end + 2 < text.size() && isNumber(text, end + 2) && Numerals.joins(text, end + 1)) {
            end += 2;
        }
        return end;
    }

    private static boolean passedOver(Text text, int at) {
        return text.isSymbol(at, '-')
                || text.isSymbol(at, '*')
                || text.isSymbol(at, '"')
                || text.isSymbol(at, '„')
                || text.isSymbol(at, '“')
                || text.isSymbol(at, '”');
    }

    private static long next(long chain, long hash) {
        return (chain * 31 + hash) * 0x9E3779B97F4A7C15L;
    }

    private void read(Topic topic) {
        try (InputStream in = Wordings.class.getResourceAsStream(topic.table())) {
            if (in == null) {
                throw new IllegalStateException(topic.table() + " is missing beside " + Wordings.class.getName());
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(topic, number, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(topic.table() + " cannot be read", e);
        }
    }

    private void read(Topic topic, int number, String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException(
                    topic.table() + ":" + number + ": no bar; write \"meaning | wording; ...\"");
        }
        String meaning = line.substring(0, bar).strip();
        for (String wording : line.substring(bar + 1).split(";", -1)) {
            if (!wording.isBlank()) {
                add(topic, meaning, wording.strip().split(" +", -1), 0, 0);
            }
        }
    }

    private void add(Topic topic, String meaning, String[] words, int at, long before) {
        if (at == words.length) {
            steps.computeIfAbsent(before, chain -> new Step(new HashMap<>()))
                    .meanings
                    .putIfAbsent(topic, meaning);
            return;
        }
        if (before != 0) {
            steps.computeIfAbsent(before, chain -> new Step(new HashMap<>()));
        }
        String[] either = words[at].startsWith("/") ? new String[] {words[at]} : words[at].split("/", -1);
        for (String word : either) {
            if (word.endsWith("~")) {
                String stem = word.substring(0, word.length() - 1);
                for (String ending : ENDINGS) {
                    add(topic, meaning, words, at + 1, chain(before, stem + ending));
                }
            } else {
                add(topic, meaning, words, at + 1, chain(before, word));
            }
        }
    }

    /** The chain after a word; the steps between its tokens, as in "/h", are made known. */
    private long chain(long before, String word) {
        if (word.equals("#")) {
            return next(before, NUMBER);
        }
        Text tokens = Text.of(word);
        long chain = before;
        for (int i = 0; i < tokens.size(); i++) {
            if (!passedOver(tokens, i)) {
                chain = next(chain, tokens.hash(i));
                if (i + 1 < tokens.size()) {
                    steps.computeIfAbsent(chain, none -> new Step(new HashMap<>()));
                }
            }
        }
        return chain;
    }
}
