package dev.klinke.vocabulary;

/**
 * A name of the tables found in a text.
 *
 * @param type which table
 * @param concept the concept's number in that table
 * @param first its first token in the text
 * @param last its last token, included
 * @param vague whether the name says little by itself ("Consultant", "Assistenz", "PA"), so that the words around it must
 *     tell whether it is meant
 */
public record Mention(Type type, int concept, int first, int last, boolean vague) {
    /** The tables. */
    public enum Type {
        OCCUPATION,
        SKILL,
        PLACE,
        INDUSTRY
    }
}
