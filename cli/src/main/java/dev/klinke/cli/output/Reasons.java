package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.match.Finding;
import dev.klinke.match.Finding.Reason;
import org.jspecify.annotations.Nullable;

/** The reason behind a finding, in the user's language. */
final class Reasons {
    private Reasons() {}

    /** The reason of a finding; silence has none. */
    static @Nullable Reason of(Finding finding) {
        if (finding instanceof Finding.Fits fits) {
            return fits.reason();
        }
        return finding instanceof Finding.Clashes clashes ? clashes.reason() : null;
    }

    static String text(Reason reason, UserLanguage language) {
        return language == UserLanguage.DE ? reason.german() : reason.english();
    }

    /** Words of a message between the quotation marks of the user's language. */
    static String quotation(String words, int columns, UserLanguage language) {
        String line = Plain.line(words, columns);
        return language == UserLanguage.DE ? "„" + line + "“" : "“" + line + "”";
    }
}
