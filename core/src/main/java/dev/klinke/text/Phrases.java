package dev.klinke.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A readable table of phrases, all looked for in one pass over a text. Immutable.
 *
 * <p>A line of the table is {@code name <tab> phrase}; the same name may stand on several lines. A phrase is a row of
 * folded words (see {@link Folding}), read within one sentence:
 *
 * <pre>
 * wir suchen        these words side by side
 * suche|suchen      either word
 * verguet*          any word that begins so
 * &#64;du              one word of the set that a line "&#64;du &lt;tab&gt; dich|dir|euch" defines
 * ..                up to four words in between, or none
 * _                 exactly one word, whatever it is
 * ^ and $           the beginning and the end of a line; a phrase with one of them may go over a sentence's end
 * </pre>
 *
 * <p>Symbols are words too ({@code 're}: is two). The first word must not be {@code ..} or {@code _}; a prefix there has
 * at least four characters. Lines that begin with {@code #} are comments.
 */
public final class Phrases {
    private static final int GAP = 4;
    private static final int PREFIX = 4;
    private static final Phrase[] NONE = {};

    private final List<String> names;
    private final Index byWord;
    private final Index byPrefix;

    private Phrases(List<String> names, Index byWord, Index byPrefix) {
        this.names = List.copyOf(names);
        this.byWord = byWord;
        this.byPrefix = byPrefix;
    }

    /** Told of each phrase found, in the order of the text. */
    public interface Finder {
        /**
         * A phrase stands here.
         *
         * @param name the number of its name, see {@link Phrases#names()}
         * @param first its first token
         * @param last its last token, included
         */
        void found(int name, int first, int last);
    }

    /**
     * Reads the table that lies beside a class.
     *
     * @throws IllegalStateException if it is not there or a line is wrong; tells the line
     */
    public static Phrases beside(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + owner.getName());
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(resource, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The table of these lines.
     *
     * @param title what errors call the table
     */
    public static Phrases of(String title, List<String> lines) {
        var names = new ArrayList<String>();
        var sets = new HashMap<String, String>();
        var byWord = new HashMap<Long, List<Phrase>>();
        var byPrefix = new HashMap<Long, List<Phrase>>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t");
            if (columns.length < 2) {
                throw new IllegalStateException(title + ":" + (i + 1) + ": a name, a tab and a phrase are expected");
            }
            if (columns[0].startsWith("@")) {
                sets.put(columns[0], columns[1].strip());
                continue;
            }
            if (!names.contains(columns[0])) {
                names.add(columns[0]);
            }
            try {
                var phrase = new Phrase(names.indexOf(columns[0]), columns[1].strip(), sets);
                for (long hash : phrase.steps[0].hashes) {
                    byWord.computeIfAbsent(hash, any -> new ArrayList<>()).add(phrase);
                }
                for (String prefix : phrase.steps[0].prefixes) {
                    byPrefix.computeIfAbsent(Text.hashOf(prefix.substring(0, PREFIX)), any -> new ArrayList<>())
                            .add(phrase);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(title + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Phrases(names, new Index(byWord), new Index(byPrefix));
    }

    /** The names of the table, each once, in its order. */
    public List<String> names() {
        return names;
    }

    /** Looks for all phrases of the table. */
    public void find(Text text, Finder finder) {
        for (int at = 0; at < text.size(); at++) {
            match(byWord.get(text.hash(at)), text, at, finder);
            if (text.length(at) >= PREFIX) {
                match(byPrefix.get(text.prefixHash(at, PREFIX)), text, at, finder);
            }
        }
    }

    private static void match(Phrase[] phrases, Text text, int at, Finder finder) {
        for (Phrase phrase : phrases) {
            int last = phrase.match(text, at);
            if (last >= 0) {
                finder.found(phrase.name, at, last);
            }
        }
    }

    /** Phrases by the hash of how they begin. */
    private static final class Index {
        private final WordSet begins;
        private final Map<Long, Phrase[]> phrases = new HashMap<>();

        Index(Map<Long, List<Phrase>> lists) {
            begins = WordSet.ofHashes(lists.keySet());
            lists.forEach((hash, list) -> phrases.put(hash, list.toArray(NONE)));
        }

        Phrase[] get(long hash) {
            return begins.contains(hash) ? phrases.getOrDefault(hash, NONE) : NONE;
        }
    }

    private static final class Phrase {
        final int name;
        private final boolean atLineStart;
        private final boolean atLineEnd;
        private final Step[] steps;

        Phrase(int name, String written, Map<String, String> sets) {
            this.name = name;
            List<String> words = new ArrayList<>(Arrays.asList(written.split("\\s+")));
            atLineStart = words.remove("^");
            atLineEnd = words.remove("$");
            steps = new Step[words.size()];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = Step.of(words.get(i), sets);
            }
            if (steps.length == 0 || steps[0].words == null || !Step.longEnough(steps[0].prefixes)) {
                throw new IllegalArgumentException(
                        "\"" + written + "\" must begin with a word, or four letters of one");
            }
        }

        /** The last token of the phrase that begins here, or -1. */
        int match(Text text, int at) {
            if (atLineStart && at > 0 && text.line(at - 1) == text.line(at)) {
                return -1;
            }
            return steps[0].fits(text, at) ? match(text, at + 1, 1, text.sentence(at)) : -1;
        }

        private int match(Text text, int at, int step, int sentence) {
            if (step == steps.length) {
                return !atLineEnd || at == text.size() || text.line(at) != text.line(at - 1) ? at - 1 : -1;
            }
            int furthest = at + (steps[step].gap ? GAP : 0);
            int next = steps[step].gap ? step + 1 : step;
            for (int token = at; token <= furthest; token++) {
                if (next == steps.length) {
                    return token - 1;
                }
                if (token >= text.size() || (text.sentence(token) != sentence && !atLineStart && !atLineEnd)) {
                    return -1;
                }
                if (steps[next].fits(text, token)) {
                    int last = match(text, token + 1, next + 1, sentence);
                    if (last >= 0) {
                        return last;
                    }
                }
            }
            return -1;
        }
    }

    private static final class Step {
        final boolean gap;
        final long[] hashes;
        final String[] prefixes;
        final @Nullable WordSet words;

        private Step(boolean gap, long[] hashes, String[] prefixes, @Nullable WordSet words) {
            this.gap = gap;
            this.hashes = hashes;
            this.prefixes = prefixes;
            this.words = words;
        }

        static Step of(String written, Map<String, String> sets) {
            if (written.equals("..") || written.equals("_")) {
                return new Step(written.equals(".."), new long[0], new String[0], null);
            }
            var hashes = new ArrayList<Long>();
            var prefixes = new ArrayList<String>();
            for (String word : alternatives(written, sets)) {
                String folded = Folding.fold(word);
                if (folded.length() > 1 && folded.endsWith("*")) {
                    prefixes.add(folded.substring(0, folded.length() - 1));
                } else {
                    hashes.add(Text.hashOf(folded));
                }
            }
            return new Step(
                    false,
                    hashes.stream().mapToLong(Long::longValue).toArray(),
                    prefixes.toArray(new String[0]),
                    WordSet.ofHashes(hashes));
        }

        private static List<String> alternatives(String written, Map<String, String> sets) {
            var words = new ArrayList<String>();
            for (String word : written.split("\\|")) {
                if (!word.startsWith("@")) {
                    words.add(word);
                    continue;
                }
                String set = sets.get(word);
                if (set == null) {
                    throw new IllegalArgumentException("no line above defines the set " + word);
                }
                words.addAll(List.of(set.split("\\|")));
            }
            return words;
        }

        static boolean longEnough(String[] prefixes) {
            return Arrays.stream(prefixes).allMatch(prefix -> prefix.length() >= PREFIX);
        }

        boolean fits(Text text, int token) {
            if (words == null || words.contains(text, token)) {
                return true;
            }
            for (String prefix : prefixes) {
                if (text.begins(token, prefix)) {
                    return true;
                }
            }
            return false;
        }
    }
}
