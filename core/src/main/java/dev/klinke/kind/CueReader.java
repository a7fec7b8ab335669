package dev.klinke.kind;

import dev.klinke.kind.Evidence.Group;
import dev.klinke.letter.Letter;
import dev.klinke.text.Phrases;
import dev.klinke.text.Text;
import java.util.function.IntPredicate;

/** The grammar cues of {@code cues.tsv} in body and subject. Immutable. */
final class CueReader {
    private static final long PRIME = 0x100000001b3L;

    private final Phrases phrases = Phrases.beside(CueReader.class, "cues.tsv");
    private final long[] names = phrases.names().stream()
            .mapToLong(name -> Text.hashOf("cue " + name))
            .toArray();

    /** Adds each cue found, whether it is found more than once, and which are found together. */
    void read(Letter letter, IntPredicate counts, Evidence evidence) {
        int[] inBody = count(letter.body(), counts);
        for (int cue = 0; cue < names.length; cue++) {
            if (inBody[cue] == 0) {
                continue;
            }
            evidence.add(Group.CUES, names[cue]);
            if (inBody[cue] > 2) {
                evidence.add(Group.CUES, names[cue] + 1);
            }
        }
        int[] inSubject = count(letter.subject(), token -> true);
        for (int cue = 0; cue < names.length; cue++) {
            if (inSubject[cue] > 0) {
                evidence.add(Group.CUES, names[cue] + 2);
            }
        }
        addPairs(inBody, evidence);
    }

    private void addPairs(int[] found, Evidence evidence) {
        for (int cue = 1; cue < names.length; cue++) {
            for (int other = 0; other < cue && found[cue] > 0; other++) {
                if (found[other] > 0) {
                    evidence.add(Group.PAIRED_CUES, names[cue] * PRIME + names[other]);
                }
            }
        }
    }

    private int[] count(Text text, IntPredicate counts) {
        int[] found = new int[names.length];
        phrases.find(text, (name, first, last) -> found[name] += counts.test(first) ? 1 : 0);
        return found;
    }
}
