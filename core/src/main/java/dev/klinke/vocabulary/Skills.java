package dev.klinke.vocabulary;

import dev.klinke.text.Folding;
import org.jspecify.annotations.Nullable;

/** The skill table. */
public final class Skills {
    Skills() {}

    /** The skill with this number. */
    public Skill skill(int concept) {
        throw new IndexOutOfBoundsException(concept);
    }

    /** The skill of this name, or null if the table has none. */
    public @Nullable Skill find(String name) {
        return null;
    }

    /** How far knowing one helps for the other: 1 the same, 0 nothing. Unknown names are compared as text. */
    public double relatedness(String name, String other) {
        return Folding.fold(name).equals(Folding.fold(other)) ? 1 : 0;
    }
}
