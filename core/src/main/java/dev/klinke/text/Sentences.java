package dev.klinke.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences for people, kept as text: {@code messages_de.properties} and {@code messages_en.properties} (UTF-8) beside a
 * class. A sentence may hold {@code {0}}, {@code {1}} ...; what is put there is written as each language does.
 */
public final class Sentences {
    private final Properties german;
    private final Properties english;

    private Sentences(Properties german, Properties english) {
        this.german = german;
        this.english = english;
    }

    /**
     * The sentences beside a class.
     *
     * @throws IllegalStateException if one of the two resources is missing
     */
    public static Sentences beside(Class<?> owner) {
        return new Sentences(load(owner, "messages_de.properties"), load(owner, "messages_en.properties"));
    }

    /**
     * The sentence of this key, filled in.
     *
     * @param values texts, {@link Bilingual}s or numbers
     * @throws IllegalArgumentException if there is no such phrase
     */
    public Bilingual say(String key, Object... values) {
        return new Bilingual(fill(german, key, Language.GERMAN, values), fill(english, key, Language.ENGLISH, values));
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** The keys of both languages, sorted. */
    public Set<String> keys() {
        var keys = new TreeSet<>(german.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        return keys;
    }

    private static String fill(Properties phrases, String key, Language language, Object[] values) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no sentence \"" + key + "\" in " + language.code());
        }
        var out = new StringBuilder(phrase.length() + 32);
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            out.append(phrase, at, open);
            out.append(written(values[phrase.charAt(open + 1) - '0'], language));
            at = open + 3;
        }
        return out.append(phrase, at, phrase.length()).toString();
    }

    private static String written(Object value, Language language) {
        if (value instanceof Bilingual both) {
            return both.in(language);
        }
        if (value instanceof Number number) {
            Locale locale = language == Language.GERMAN ? Locale.GERMANY : Locale.UK;
            return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale)).format(number);
        }
        return value.toString();
    }

    private static Properties load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
