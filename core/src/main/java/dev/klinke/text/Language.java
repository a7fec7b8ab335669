package dev.klinke.text;

/** The language of a text, as far as this product reads it. */
public enum Language {
    GERMAN("de"),
    ENGLISH("en"),
    /** Neither of the two, or too little text to tell. */
    OTHER("other");

    private static final WordSet GERMAN_WORDS = WordSet.of(
            "der die das und ist nicht ich sie wir ihr ihre ihnen ein eine einen einem mit fuer von zu auf im den dem bei als auch haben sind wird noch oder");
    private static final WordSet ENGLISH_WORDS = WordSet.of(
            "the and is not i you we your a an with for of to on in our at as also have are will or this that be it");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language of a text, by its function words. */
    public static Language of(Text text) {
        int german = 0;
        int english = 0;
        for (int i = 0; i < text.size(); i++) {
            german += GERMAN_WORDS.contains(text, i) ? 1 : 0;
            english += ENGLISH_WORDS.contains(text, i) ? 1 : 0;
        }
        if (german == english) {
            return OTHER;
        }
        return german > english ? GERMAN : ENGLISH;
    }

    /** {@code de}, {@code en} or {@code other}. */
    public String code() {
        return code;
    }
}
