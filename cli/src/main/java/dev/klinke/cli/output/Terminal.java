package dev.klinke.cli.output;

import dev.klinke.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * What the standard output is: how wide, and whether it shows colours.
 *
 * @param columns its width
 * @param colours whether ANSI colours are wanted ({@code NO_COLOR} and pipes say no; see no-color.org)
 */
public record Terminal(int columns, boolean colours) {
    private static final int USUAL_COLUMNS = 100;

    /** The terminal of this process. */
    public static Terminal current() {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(columnsOf(terminal), terminal && (noColour == null || noColour.isEmpty()));
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

    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private static int columnsOf(boolean terminal) {
        String told = System.getenv("COLUMNS");
        if (told != null && told.matches("[1-9][0-9]{1,3}")) {
            return Integer.parseInt(told);
        }
        return terminal ? askedOfTerminal() : USUAL_COLUMNS;
    }

    private static int askedOfTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/tty")))
                    .start();
            if (stty.waitFor(1, TimeUnit.SECONDS) && stty.exitValue() == 0) {
                String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                        .strip()
                        .split(" ");
                int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
                return columns > 0 ? columns : USUAL_COLUMNS;
            }
        } catch (IOException | NumberFormatException e) {
            // no stty here, e.g. on Windows
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return USUAL_COLUMNS;
    }
}
