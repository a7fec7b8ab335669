package dev.klinke.intake;

import dev.klinke.message.Conversation;
import dev.klinke.message.Headers;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages in JSON objects: of the form that SCHEMA.md gives, or of an export whose names are in {@code columns.tsv}. */
public final class JsonMessages {
    private JsonMessages() {}

    /**
     * The message of an object after SCHEMA.md. Labels are passed over.
     *
     * @throws IllegalArgumentException if something is missing or of the wrong type; the message names it
     */
    public static Message of(Map<String, @Nullable Object> object, String source) {
        String body = text(object, "body");
        if (body == null) {
            throw new IllegalArgumentException("no \"body\"; found " + String.join(", ", object.keySet()));
        }
        String subject = text(object, "subject");
        String platform = text(object, "platform");
        String id = text(object, "id");
        Sender from = sender(object.get("from"));
        return NotificationMail.unwrap(new Message(
                id == null || id.isBlank() ? MailReader.contentId(from.name(), from.address(), subject, body) : id,
                source,
                platform == null ? Platform.EMAIL : Platform.of(platform),
                from,
                MailDate.parse(text(object, "date")),
                subject == null ? "" : PlainText.oneLine(subject),
                VisibleText.ofText(body),
                Headers.NONE,
                Conversation.NONE,
                ""));
    }

    /** All messages anywhere in a JSON value of unknown form. */
    static List<Row> rowsIn(@Nullable Object value, String source) {
        var rows = new ArrayList<Row>();
        collect(value, source, rows);
        return rows;
    }

    private static void collect(@Nullable Object value, String source, List<Row> rows) {
        if (value instanceof Collection<?> list) {
            list.forEach(each -> collect(each, source, rows));
        } else if (value instanceof Map<?, ?> object) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            object.forEach((name, cell) -> {
                Column column = Column.of(String.valueOf(name));
                String text = cell instanceof Map<?, ?> person ? nameOf(person) : cell instanceof String s ? s : null;
                if (column != null && text != null) {
                    cells.putIfAbsent(column, text);
                }
            });
            if (cells.containsKey(Column.CONTENT) && cells.containsKey(Column.FROM)) {
                rows.add(new Row(source + "#" + (rows.size() + 1), cells));
            } else {
                object.values().forEach(each -> collect(each, source, rows));
            }
        }
    }

    private static @Nullable String nameOf(Map<?, ?> person) {
        for (String key : List.of("name", "display_name", "displayName", "full_name")) {
            if (person.get(key) instanceof String name) {
                return name;
            }
        }
        return null;
    }

    private static Sender sender(@Nullable Object from) {
        if (from instanceof String text) {
            Mailbox mailbox = Mailbox.first(text);
            return Sender.mail(mailbox.name(), mailbox.address());
        }
        if (from instanceof Map<?, ?> map) {
            Object address = map.get("address");
            return new Sender(
                    map.get("name") instanceof String name ? PlainText.oneLine(name) : null,
                    address instanceof String mail ? mail.strip().toLowerCase(Locale.ROOT) : null,
                    map.get("headline") instanceof String headline ? PlainText.oneLine(headline) : null,
                    map.get("profile") instanceof String profile ? profile : null);
        }
        return Sender.UNKNOWN;
    }

    private static @Nullable String text(Map<String, @Nullable Object> object, String key) {
        Object value = object.get(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new IllegalArgumentException("\"" + key + "\" is no text");
    }
}
