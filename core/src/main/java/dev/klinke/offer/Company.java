package dev.klinke.offer;

import dev.klinke.text.Folding;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A company as it is named somewhere in a message.
 *
 * @param name as written, with its words
 * @param weight how much speaks for it being the employer
 * @param key its folded words without legal form, by which two spellings are known to be one company
 */
record Company(Found<String> name, double weight, Set<String> key) {
    private static final Set<String> FORMS = Set.of(
            "gmbh", "ag", "se", "kg", "co", "mbh", "ltd", "limited", "inc", "plc", "llc", "the", "der", "die", "das",
            "e", "v", "ev", "ggmbh", "und", "and", "s", "corp");

    static Company of(Found<String> name, double weight) {
        var key = new LinkedHashSet<String>();
        Arrays.stream(Folding.fold(name.value()).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !FORMS.contains(word))
                .forEach(key::add);
        return new Company(name, weight, key);
    }

    /** Whether this is another spelling of the same name: one has all the words of the other. */
    boolean sameAs(Company other) {
        return !key.isEmpty() && !other.key.isEmpty() && (key.containsAll(other.key) || other.key.containsAll(key));
    }

    /** Whether the names have a word of some length in common. */
    boolean sharesWord(Company other) {
        return key.stream().anyMatch(word -> word.length() >= 4 && other.key.contains(word));
    }

    /** The same company with more or less to speak for it. */
    Company plus(double more) {
        return new Company(name, weight + more, key);
    }
}
