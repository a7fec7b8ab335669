package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads words that press for an answer at once. A start "as soon as possible" presses nobody. */
final class UrgencyReader {
    private static final Phrases TABLE = Phrases.beside(UrgencyReader.class, "urgency.txt");

    /** The first pressing words, or null. */
    @Nullable
    Found<String> read(Letter letter) {
        Found<String> inBody = read(Passage.of(letter, Part.BODY));
        return inBody != null ? inBody : read(Passage.of(letter, Part.SUBJECT));
    }

    private static @Nullable Found<String> read(Passage passage) {
        PhraseHits.Hit hit = new PhraseHits(TABLE, passage).first("press");
        return hit == null
                ? null
                : passage.found(passage.text().written(hit.first(), hit.last()), hit.first(), hit.last());
    }
}
