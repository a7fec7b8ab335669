package dev.klinke.match;

import dev.klinke.message.Span;
import dev.klinke.offer.Found;
import dev.klinke.offer.Pay;
import dev.klinke.text.Bilingual;
import dev.klinke.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes findings whose sentences stand in {@code messages_de.properties} and {@code messages_en.properties}. */
final class Reasons {
    private static final Sentences SENTENCES = Sentences.beside(Reasons.class);

    private Reasons() {}

    /** It fits; the ground is the sentence's key. */
    static Finding fits(double strength, String ground, @Nullable Found<?> found, Object... values) {
        return new Finding.Fits(clamp(strength), reason(ground, found, values));
    }

    /** It clashes; the ground is the sentence's key. */
    static Finding clashes(double strength, String ground, @Nullable Found<?> found, Object... values) {
        return new Finding.Clashes(clamp(strength), reason(ground, found, values));
    }

    /** A word of the product in both languages, e.g. {@code contract.permanent}. */
    static Bilingual word(String group, String word) {
        return SENTENCES.say("word." + group + "." + word);
    }

    /** Whether the product has a word for it. */
    static boolean hasWord(String group, String word) {
        return SENTENCES.has("word." + group + "." + word);
    }

    /** Words joined as an enumeration. */
    static Bilingual joined(List<Bilingual> words) {
        return new Bilingual(
                String.join(", ", words.stream().map(Bilingual::german).toList()),
                String.join(", ", words.stream().map(Bilingual::english).toList()));
    }

    /** An amount of money per period. */
    static Bilingual amount(double amount, String currency, Pay.Period per) {
        return SENTENCES.say("amount", amount, currency, word("period", per.word()));
    }

    private static Finding.Reason reason(String ground, @Nullable Found<?> found, Object[] values) {
        Bilingual text = SENTENCES.say(ground, values);
        Span where = found == null || found.where().from() == found.where().to() ? null : found.where();
        return new Finding.Reason(ground, text.german(), text.english(), where);
    }

    private static double clamp(double strength) {
        return Math.max(0, Math.min(1, strength));
    }
}
