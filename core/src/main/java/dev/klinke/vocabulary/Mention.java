package dev.klinke.vocabulary;

/**
 * A name of the tables found in a text.
 *
 * @param type which table
 * @param concept the concept's number in that table
 * @param first its first token in the text
 * @param last its last token, included
 */
public record Mention(Type type, int concept, int first, int last) {
    /** The tables. */
    public enum Type {
        OCCUPATION,
        SKILL,
        PLACE,
        INDUSTRY
    }
}
