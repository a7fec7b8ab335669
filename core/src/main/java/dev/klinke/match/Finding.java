package dev.klinke.match;

import dev.klinke.message.Span;
import org.jspecify.annotations.Nullable;

/** What a criterion has to say of an offer. */
public sealed interface Finding {
    /** How strongly, 0..1; 0 for silence. */
    double strength();

    /** It is as the person wants it. */
    record Fits(double strength, Reason reason) implements Finding {
        public Fits {
            requireStrength(strength);
        }
    }

    /** It is not as the person wants it. */
    record Clashes(double strength, Reason reason) implements Finding {
        public Clashes {
            requireStrength(strength);
        }
    }

    /** The message or the profile does not say; that is no objection. */
    record Silent() implements Finding {
        @Override
        public double strength() {
            return 0;
        }
    }

    /** Silence. */
    Finding SILENT = new Silent();

    /**
     * Why, in plain words of both languages, and where it stands.
     *
     * @param ground the short name of what was found, e.g. {@code place.far}; what weights are kept by
     * @param german a sentence in German
     * @param english the same in English
     * @param where the message's words, if there are some
     */
    record Reason(String ground, String german, String english, @Nullable Span where) {}

    private static void requireStrength(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength " + strength + " is not in 0..1");
        }
    }
}
