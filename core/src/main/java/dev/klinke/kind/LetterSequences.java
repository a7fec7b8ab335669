package dev.klinke.kind;

import dev.klinke.kind.Evidence.Group;
import dev.klinke.text.Folding;
import dev.klinke.text.Text;

/** The sequences of 2 to 5 characters within words, the word's ends marked. */
final class LetterSequences {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_WORD = 40;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Evidence evidence;
    private final Group group;
    private final char[] word = new char[LONGEST_WORD + 2];

    LetterSequences(Evidence evidence, Group group) {
        this.evidence = evidence;
        this.group = group;
    }

    /** The sequences of a token. */
    void of(Text text, int token) {
        int length = Math.min(LONGEST_WORD, text.length(token));
        for (int i = 0; i < length; i++) {
            word[i + 1] = text.foldedChar(token, i);
        }
        add(BASIS, length);
    }

    /** The sequences of every word of a short text, under a name of their own. */
    void of(String name, String written) {
        long basis = Text.hashOf(name);
        String folded = Folding.fold(written);
        int length = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) && length < LONGEST_WORD) {
                word[++length] = c;
            } else if (length > 0) {
                add(basis, length);
                length = 0;
            }
        }
    }

    private void add(long basis, int length) {
        word[0] = '^';
        word[length + 1] = '$';
        for (int from = 0; from <= length + 2 - SHORTEST; from++) {
            long hash = basis;
            int to = Math.min(length + 2, from + LONGEST);
            for (int at = from; at < to; at++) {
                hash = (hash ^ word[at]) * PRIME;
                if (at - from + 1 >= SHORTEST) {
                    evidence.add(group, hash);
                }
            }
        }
    }
}
