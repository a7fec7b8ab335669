package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the signs of a scheme dressed as work. Each sign has a key (the names in {@code scam.txt}, and {@code
 * foreign-domain}); a sign is given once, with the first words that show it.
 */
final class ScamReader {
    private static final Phrases TABLE = Phrases.beside(ScamReader.class, "scam.txt");
    /** A name in the table that takes back the sign it is called after: "no commission only". */
    private static final String NOT = "not-";

    /** The signs in the order of the text. */
    List<Found<String>> read(Letter letter) {
        var signs = new LinkedHashMap<String, Found<String>>();
        read(Passage.of(letter, Part.SUBJECT), signs);
        read(Passage.of(letter, Part.BODY), signs);
        return new ArrayList<>(signs.values());
    }

    private static void read(Passage passage, Map<String, Found<String>> signs) {
        var hits = new PhraseHits(TABLE, passage);
        for (PhraseHits.Hit hit : hits.all()) {
            boolean takenBack = hits.of(NOT + hit.name()).stream()
                    .anyMatch(not -> not.first() <= hit.last() && hit.first() <= not.last());
            if (!takenBack && !hit.name().startsWith(NOT)) {
                signs.putIfAbsent(hit.name(), passage.found(hit.name(), hit.first(), hit.last()));
            }
        }
    }
}
