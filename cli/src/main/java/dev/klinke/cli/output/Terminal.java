package dev.klinke.cli.output;

import dev.klinke.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the standard output is: how wide, and whether it shows colours.
 *
 * @param columns its width
 * @param colours whether ANSI colours are wanted ({@code NO_COLOR} and pipes say no; see no-color.org)
 */
public record Terminal(int columns, boolean colours) {
    private static final int USUAL_COLUMNS = 100;

    /**
     * The terminal of this process. The launcher tells whether there is one ({@code klinke.terminal}) and how wide it is
     * ({@code klinke.columns}): before Java 22 a process cannot find out by itself.
     */
    public static Terminal current() {
        String noColour = System.getenv("NO_COLOR");
        boolean colours = Boolean.getBoolean("klinke.terminal") && (noColour == null || noColour.isEmpty());
        String columns = System.getProperty("klinke.columns");
        return new Terminal(columnsOf(columns != null ? columns : System.getenv("COLUMNS")), colours);
    }

    String verdict(Verdict verdict) {
        String word = verdict.word();
        if (!colours) {
            return word;
        }
        String colour =
                switch (verdict) {
                    case HAM -> "\u001b[32m";
                    case UNSURE -> "\u001b[33m";
                    case SPAM -> "\u001b[31m";
                };
        return colour + word + "\u001b[0m";
    }

    String dim(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    /** Emphasised where colours are shown. */
    public String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private static int columnsOf(@Nullable String told) {
        return told != null && told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : USUAL_COLUMNS;
    }
}
