package dev.klinke.verdict;

import dev.klinke.match.Aspect;
import dev.klinke.match.Finding;
import dev.klinke.message.Message;
import dev.klinke.reading.Reading;
import dev.klinke.text.Language;
import java.util.List;

/**
 * The judgement of one message for one person.
 *
 * @param mismatch 0 (as wished) to 1 (surely unwanted); 0.9 means that nine of ten such messages are unwanted
 * @param weighed every criterion that had something to say, the weightiest first
 */
public record Assessment(
        Message message, Language language, Reading reading, Verdict verdict, double mismatch, List<Weighed> weighed) {

    public Assessment {
        if (verdict == Verdict.SPAM && !(reading instanceof Reading.Approach)) {
            throw new IllegalArgumentException("only an approach can be spam, not " + reading.kind());
        }
        weighed = List.copyOf(weighed);
    }

    /**
     * A finding with what it did to the score.
     *
     * @param contribution what it counts for, see {@link Weights#unwanted}; negative for what speaks in favour
     */
    public record Weighed(Aspect aspect, Finding finding, double contribution) {}
}
