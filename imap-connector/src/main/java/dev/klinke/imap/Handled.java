package dev.klinke.imap;

import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * One message and what became of it.
 *
 * @param account the account's name
 * @param folder where it was found, as the user writes it
 * @param uid its number there
 * @param message what was read of it; of an unreadable message whatever could be told
 * @param assessment null if it could not be judged, or was only moved back
 * @param error why it could not be judged or acted on; null if all went well
 */
public record Handled(
        String account,
        String folder,
        long uid,
        Message message,
        @Nullable Assessment assessment,
        Deed deed,
        @Nullable String error) {}
