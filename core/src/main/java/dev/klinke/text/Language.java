package dev.klinke.text;

/** The language of a text, as far as this product reads it. */
public enum Language {
    GERMAN("de"),
    ENGLISH("en"),
    /** Neither of the two, or too little text to tell. */
    OTHER("other");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language of a text, by its small words; of a mixed text, that of most of them. */
    public static Language of(Text text) {
        var count = new LanguageCount();
        count.add(text, token -> true);
        return count.language();
    }

    /** {@code de}, {@code en} or {@code other}. */
    public String code() {
        return code;
    }
}
