package dev.klinke.message;

/** Where a message was written. */
public enum Platform {
    LINKEDIN("linkedin"),
    XING("xing"),
    EMAIL("email");

    private final String word;

    Platform(String word) {
        this.word = word;
    }

    /** The word used in labels and JSON. */
    public String word() {
        return word;
    }

    /**
     * The platform of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Platform of(String word) {
        for (Platform platform : values()) {
            if (platform.word.equals(word)) {
                return platform;
            }
        }
        throw new IllegalArgumentException("no platform \"" + word + "\"; known are linkedin, xing, email");
    }
}
