package dev.klinke.cli;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The language the user reads: texts, and which of the two wordings of a reason is shown. */
public enum UserLanguage {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;
    private @Nullable ResourceBundle texts;

    UserLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language asked for, else the one of the environment (LC_ALL, LC_MESSAGES, LANG), else English. */
    public static UserLanguage of(@Nullable String asked) {
        if (asked != null) {
            return switch (asked.toLowerCase(Locale.ROOT)) {
                case "de" -> DE;
                case "en" -> EN;
                default -> throw new Problem("--lang " + asked + ": give de or en");
            };
        }
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("de") ? DE : EN;
            }
        }
        return EN;
    }

    /** For numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The text of this key in {@code texts_de.properties} or {@code texts_en.properties}, its arguments put in. */
    public String text(String key, Object... arguments) {
        if (texts == null) {
            texts = ResourceBundle.getBundle("dev.klinke.cli.texts", locale);
        }
        try {
            return String.format(locale, texts.getString(key), arguments);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text \"" + key + "\" in " + name(), e);
        }
    }
}
