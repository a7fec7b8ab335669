package dev.klinke.text;

/**
 * Something a person reads, in both languages.
 *
 * @param german in German
 * @param english in English
 */
public record Bilingual(String german, String english) {
    /** In that language; English for any other than German. */
    public String in(Language language) {
        return language == Language.GERMAN ? german : english;
    }
}
