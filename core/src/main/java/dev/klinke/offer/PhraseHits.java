package dev.klinke.offer;

import dev.klinke.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of a table that stand in a passage, in the order of the text; only the sender's own words count. */
final class PhraseHits {
    /** A phrase found, from its first token to its last, included. */
    record Hit(String name, int first, int last) {}

    private final List<Hit> hits = new ArrayList<>();

    PhraseHits(Phrases table, Passage passage) {
        table.find(passage.text(), (name, first, last) -> {
            if (passage.own(first)) {
                hits.add(new Hit(table.names().get(name), first, last));
            }
        });
    }

    /** All of them. */
    List<Hit> all() {
        return hits;
    }

    /** The first with this name, or null. */
    @Nullable
    Hit first(String name) {
        for (Hit hit : hits) {
            if (hit.name().equals(name)) {
                return hit;
            }
        }
        return null;
    }

    /** Those with this name. */
    List<Hit> of(String name) {
        return hits.stream().filter(hit -> hit.name().equals(name)).toList();
    }
}
