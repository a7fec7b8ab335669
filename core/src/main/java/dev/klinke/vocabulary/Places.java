package dev.klinke.vocabulary;

import org.jspecify.annotations.Nullable;

/** The table of places. */
public final class Places {
    Places() {}

    /** The place with this number. */
    public Place place(int concept) {
        throw new IndexOutOfBoundsException(concept);
    }

    /**
     * The place most likely meant by a name: a town, region, state, country, or a German, Austrian or Swiss postal
     * code; of several with one name the largest. Null if the table has none.
     */
    public @Nullable Place find(String name) {
        return null;
    }
}
