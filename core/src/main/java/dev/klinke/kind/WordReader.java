package dev.klinke.kind;

import dev.klinke.kind.Evidence.Group;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import java.util.function.IntPredicate;

/** Takes words, word pairs and the letters of words from a text. */
final class WordReader {
    private static final long PAIR = 0x9e3779b97f4a7c15L;
    /** What a letter is shows in its first page; the rest of a long one only costs time. */
    private static final int FIRST_PAGE = 600;

    private static final long NUMBER = Text.hashOf("#");
    private static final long LINK = Text.hashOf("://");

    private final Evidence evidence;
    private final Text text;
    private final long[] words;
    /** One past the last token that is read. */
    private final int end;

    WordReader(Evidence evidence, Text text) {
        this.evidence = evidence;
        this.text = text;
        words = hashes(text);
        end = Math.min(text.size(), FIRST_PAGE);
    }

    /** Letters, words and pairs of the tokens that count. */
    void readOwn(IntPredicate counts) {
        var seen = new HashSet64(end);
        var letters = new LetterSequences(evidence, Group.LETTERS);
        for (int token = 0; token < end; token++) {
            if (counts.test(token) && text.shape(token).isWord() && words[token] != LINK && seen.add(words[token])) {
                letters.of(text, token);
            }
        }
        addWords(Group.WORDS, counts);
        addPairs(Group.PAIRS, counts);
    }

    /** Words and pairs of the tokens that count, all in one group. */
    void readAs(Group group, IntPredicate counts) {
        addWords(group, counts);
        addPairs(group, counts);
    }

    private void addWords(Group group, IntPredicate counts) {
        var seen = new HashSet64(end);
        for (int token = 0; token < end; token++) {
            if (counts.test(token) && seen.add(words[token])) {
                evidence.add(group, words[token]);
            }
        }
    }

    private void addPairs(Group group, IntPredicate counts) {
        var seen = new HashSet64(end);
        for (int token = 1; token < end; token++) {
            if (counts.test(token)
                    && counts.test(token - 1)
                    && text.sentence(token) == text.sentence(token - 1)
                    && words[token] != LINK) {
                long pair = (words[token - 1] * PAIR + words[token]) * PAIR;
                if (seen.add(pair)) {
                    evidence.add(group, pair);
                }
            }
        }
    }

    /** Numbers of the same length are one word; so are all links. */
    private static long[] hashes(Text text) {
        var hashes = new long[text.size()];
        boolean inLink = false;
        for (int token = 0; token < hashes.length; token++) {
            inLink = inLink && text.gluedToPrevious(token);
            if (!inLink && (text.is(token, "http") || text.is(token, "https") || text.is(token, "www"))) {
                inLink = true;
            }
            hashes[token] =
                    inLink ? LINK : text.shape(token) == Shape.NUMBER ? NUMBER + text.length(token) : text.hash(token);
        }
        return hashes;
    }
}
