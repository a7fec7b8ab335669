package dev.klinke.imap.wire;

/** Told of every step whose outcome could be lost: where tests stop the process. */
public interface Steps {
    /** Nobody is told. */
    Steps UNWATCHED = step -> {};

    /** Called before and after each command and each record of the journal; may throw to stop there. */
    void reached(String step);
}
