package dev.klinke.intake;

import dev.klinke.message.Conversation;
import dev.klinke.message.Headers;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a table: messages.csv or Invitations.csv of a LinkedIn export, or one like it. It is read more
 * than once, first for its owner and the threads, then for the messages; drafts and what the owner wrote are passed over.
 */
final class TableSource implements Source {
    private final String name;
    private final Platform platform;
    private final Opening opening;
    private Owner owner;
    private @Nullable Table table;
    private @Nullable Threads threads;

    /** Opens the table anew. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * A table that can be opened again and again.
     *
     * @param owner whose export it is, if known
     */
    TableSource(String name, Platform platform, Owner owner, Opening opening) {
        this.name = name;
        this.platform = platform;
        this.owner = owner;
        this.opening = opening;
    }

    @Override
    public @Nullable Unopened next() throws IOException {
        Threads known = threads;
        if (known == null) {
            owner = owner.isUnknown() ? likeliestOwner() : owner;
            known = threads();
            threads = known;
        }
        Table rows = table;
        if (rows == null) {
            rows = Table.open(opening.open(), name);
            table = rows;
        }
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (!row.isDraft() && !owner.wrote(row) && !row.get(Column.CONTENT).isEmpty()) {
                return unopened(row, known);
            }
        }
        return null;
    }

    private Owner likeliestOwner() throws IOException {
        try (Table all = Table.open(opening.open(), name)) {
            return Participants.likeliestOwner(all);
        }
    }

    private Threads threads() throws IOException {
        try (Table all = Table.open(opening.open(), name)) {
            return Threads.of(all, owner);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }

    private Unopened unopened(Row row, Threads known) {
        var conversation = new Conversation(
                row.get(Column.CONVERSATION).isEmpty() ? null : row.get(Column.CONVERSATION),
                known.isAnswered(row),
                known.isReply(row));
        return Unopened.of(row.source(), () -> new Arrival.Arrived(message(row, platform, conversation)));
    }

    /** The message of a row. */
    static Message message(Row row, Platform platform, Conversation conversation) {
        String content = TextDecoder.repaired(row.get(Column.CONTENT));
        String body = VisibleText.ofText(content);
        String subject = PlainText.oneLine(TextDecoder.repaired(row.get(Column.SUBJECT)));
        return new Message(
                MailReader.contentId(
                        row.get(Column.CONVERSATION), row.get(Column.FROM), row.get(Column.DATE), subject, body),
                row.source(),
                platform,
                new Sender(
                        orNull(PlainText.oneLine(TextDecoder.repaired(row.get(Column.FROM)))),
                        orNull(row.get(Column.ADDRESS).toLowerCase(Locale.ROOT)),
                        orNull(PlainText.oneLine(row.get(Column.HEADLINE))),
                        orNull(row.get(Column.PROFILE))),
                MailDate.parse(row.get(Column.DATE)),
                subject,
                body,
                Headers.NONE,
                conversation,
                "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
