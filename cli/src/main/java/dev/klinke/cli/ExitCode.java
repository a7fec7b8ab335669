package dev.klinke.cli;

/** What the process tells its caller, the better news first; the numbers are a contract. */
public enum ExitCode {
    DONE(0),
    /** Some inputs could not be read; the rest was done. */
    SOME_UNREADABLE(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** The server or the network failed. */
    SERVER(3),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The one that tells more trouble. */
    public ExitCode orWorse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The number of the process's exit. */
    public int number() {
        return number;
    }
}
