package dev.klinke.vocabulary;

import dev.klinke.text.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The occupation table and a small theory of job titles. */
public final class Roles {
    Roles() {}

    /** The occupation with this number. */
    public Occupation occupation(int concept) {
        throw new IndexOutOfBoundsException(concept);
    }

    /**
     * The occupation a title names, after gender forms and levels are taken off; null if the table has none that is
     * surely meant.
     */
    public @Nullable Occupation find(String title) {
        return null;
    }

    /** The occupations most like a title, best first, at most so many. */
    public List<Occupation> rank(String title, int most) {
        return List.of();
    }

    /** How near two titles are; titles the table does not know are compared by their words. */
    public Similarity similarity(String title, String other) {
        boolean same = Folding.fold(title).equals(Folding.fold(other));
        return same ? new Similarity(Similarity.Relation.SAME, 1) : new Similarity(Similarity.Relation.DIFFERENT, 0);
    }
}
