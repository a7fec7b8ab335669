package dev.klinke.cli;

import org.jspecify.annotations.Nullable;

/** An error a person can act on: its message tells what went wrong, where, and what to do. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;

    /** A problem of usage or configuration. */
    public Problem(String message) {
        this(ExitCode.USAGE, message, null);
    }

    /** A problem that ends the process with this code. */
    public Problem(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** How the process ends. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
