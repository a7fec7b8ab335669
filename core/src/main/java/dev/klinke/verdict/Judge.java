package dev.klinke.verdict;

import dev.klinke.kind.Known;
import dev.klinke.letter.Letter;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading;
import dev.klinke.vocabulary.Vocabulary;
import java.util.List;

/** Weighs what was read against one profile. Thread-safe. */
public final class Judge {
    public Judge(Profile profile, Known known, Vocabulary vocabulary) {}

    /** The judgement of a message that was read so. */
    public Assessment judge(Letter letter, Reading reading) {
        return new Assessment(letter.message(), letter.language(), reading, Verdict.UNSURE, 0.5, List.of());
    }
}
