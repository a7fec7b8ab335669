package dev.klinke.vocabulary;

/**
 * How one role stands to another.
 *
 * @param relation in words
 * @param grade 1 for the same, 0 for nothing in common
 */
public record Similarity(Relation relation, double grade) {
    /** In words. */
    public enum Relation {
        SAME,
        /** One is a kind of the other. */
        BROADER,
        /** Another occupation that people mix up with it or may accept instead. */
        NEAR,
        DIFFERENT
    }
}
