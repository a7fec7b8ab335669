package dev.klinke.imap;

import dev.klinke.imap.account.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server offers and what of it will be used; changes nothing.
 *
 * @param capabilities as the server tells them after login, sorted
 * @param folders all folders, as the user writes them
 * @param sent the folder from which own contacts are learned; null: none was found
 * @param moving how messages are moved: {@code MOVE}, {@code COPY + UID EXPUNGE}, or {@code COPY + keyword}
 * @param watching {@code IDLE} or {@code polling}
 * @param missing folders of the account or its actions that are not there; those of actions are made when needed
 * @param warnings anything else worth knowing, such as read-only folders
 */
public record MailboxReport(
        String account,
        Server server,
        boolean encrypted,
        List<String> capabilities,
        List<String> folders,
        @Nullable String sent,
        String moving,
        String watching,
        List<String> missing,
        List<String> warnings) {}
