package dev.klinke.profile;

/** A profile that cannot be read. The message names the file, line and column, the value given and what is expected. */
public final class InvalidProfileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    InvalidProfileException(String source, int line, int column, String problem) {
        super(source + ":" + line + ":" + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** The line of the fault, from 1. */
    public int line() {
        return line;
    }

    /** The column of the fault, from 1. */
    public int column() {
        return column;
    }
}
