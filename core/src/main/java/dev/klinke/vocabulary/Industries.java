package dev.klinke.vocabulary;

import dev.klinke.text.Folding;

/** The table of industries. */
public final class Industries {
    Industries() {}

    /** The plain English name of the industry with this number, as labels use it. */
    public String name(int concept) {
        throw new IndexOutOfBoundsException(concept);
    }

    /** How near two industries are, named in German or English: 1 the same, 0 nothing in common. */
    public double similarity(String industry, String other) {
        return Folding.fold(industry).equals(Folding.fold(other)) ? 1 : 0;
    }
}
