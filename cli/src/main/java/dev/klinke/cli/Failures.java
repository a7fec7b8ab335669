package dev.klinke.cli;

import dev.klinke.imap.MailboxException;
import dev.klinke.profile.InvalidProfileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What a failure says to the user, and how the process ends. */
public final class Failures {
    private Failures() {}

    /** A sentence for the user. */
    public static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return message(unchecked.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file; check the path";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read or written; check its permissions";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName() + "; run again with --debug to see where"
                : message;
    }

    /** How the process ends. */
    public static ExitCode exitCode(Throwable failure) {
        if (failure instanceof MailboxException mailbox) {
            return mailbox.kind() == MailboxException.Cause.CONFIGURATION ? ExitCode.USAGE : ExitCode.SERVER;
        }
        if (failure instanceof Problem problem) {
            return problem.exitCode();
        }
        return failure instanceof IOException
                        || failure instanceof UncheckedIOException
                        || failure instanceof InvalidProfileException
                        || failure instanceof IllegalArgumentException
                ? ExitCode.USAGE
                : ExitCode.SOME_UNREADABLE;
    }
}
