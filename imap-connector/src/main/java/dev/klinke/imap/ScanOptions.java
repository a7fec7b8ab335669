package dev.klinke.imap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a mailbox is gone through.
 *
 * @param apply whether the verdicts become deeds; else nothing is changed, neither at the server nor in what is
 *     remembered of the folders
 * @param folders the folders looked at; empty: those of the account
 * @param since also messages already looked at, if they came in on or after this day; null: only new ones
 */
public record ScanOptions(boolean apply, List<String> folders, @Nullable LocalDate since) {
    public ScanOptions {
        folders = List.copyOf(folders);
    }

    /** Judges what is new and changes nothing. */
    public static ScanOptions looking() {
        return new ScanOptions(false, List.of(), null);
    }

    /** Judges what is new and acts on it. */
    public static ScanOptions applying() {
        return new ScanOptions(true, List.of(), null);
    }

    /** The same in these folders. */
    public ScanOptions in(List<String> others) {
        return new ScanOptions(apply, others, since);
    }

    /** The same from this day on, whether looked at before or not. */
    public ScanOptions since(@Nullable LocalDate day) {
        return new ScanOptions(apply, folders, day);
    }
}
