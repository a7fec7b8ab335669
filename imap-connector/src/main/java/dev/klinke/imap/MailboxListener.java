package dev.klinke.imap;

/** Hears what happens in a mailbox. With several folders watched, calls come from several threads, one at a time. */
public interface MailboxListener {
    /** A message was dealt with; called once for each, in the order of a folder, after what was done is done. */
    default void handled(Handled handled) {}

    /**
     * How far a folder is.
     *
     * @param done messages dealt with
     * @param all messages to deal with
     */
    default void progress(String account, String folder, int done, int all) {}

    /** Something the user should know and that does not end the work: a lost connection, a read-only folder. */
    default void warned(String account, String warning) {}

    /** A pass over the folders of a watched mailbox is over; quiet ones are not told. */
    default void passed(ScanSummary summary) {}
}
