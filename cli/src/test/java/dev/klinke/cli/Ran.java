package dev.klinke.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/**
 * What a command did that was run as a user would, but within this process.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it warned of
 */
record Ran(int code, String out, String err) {
    /** Runs a command. */
    static Ran klinke(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}
