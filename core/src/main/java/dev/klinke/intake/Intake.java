package dev.klinke.intake;

import dev.klinke.message.Conversation;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import dev.klinke.text.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Opens whatever holds messages: mails (.eml), mailboxes (mbox, Maildir), folders of them, LinkedIn exports (the .zip,
 * its folder, or messages.csv and Invitations.csv alone), JSON Lines, tables and JSON of other exports, HTML pages, plain
 * text. What it is is told by the content, never by the name. Nothing is kept in memory beyond the message at hand.
 */
public final class Intake {
    private static final int LARGEST_JSON = 16 << 20;
    private static final int LARGEST_TEXT = 256 << 10;

    private Intake() {}

    /**
     * Opens a file or folder. What cannot be opened is an {@link Arrival.Unreadable}, never an exception.
     *
     * @param path the file or folder; symbolic links to it are followed, those in it to folders are not
     * @param options what to read
     */
    public static Arrivals open(Path path, IntakeOptions options) {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        MailReader reader = options.mailReader();
        try {
            if (Files.isDirectory(path)) {
                return new Arrivals(new FolderSource(path, name, reader));
            }
            return new Arrivals(source(Input.of(path, name), reader));
        } catch (IOException e) {
            return new Arrivals(Source.unreadable(name, Errors.describe(e)));
        }
    }

    /**
     * Opens a stream, such as standard input. Closing what is returned closes it.
     *
     * @param name what to call it in {@link Arrival#source()}
     */
    public static Arrivals open(InputStream stream, String name, IntakeOptions options) {
        try {
            return new Arrivals(source(Input.of(stream, name), options.mailReader()));
        } catch (IOException e) {
            return new Arrivals(Source.unreadable(name, Errors.describe(e)));
        }
    }

    /** The messages of an input, by its format. */
    static Source source(Input input, MailReader reader) throws IOException {
        String name = input.name();
        return switch (Format.of(input.head())) {
            case EMPTY ->
                name.toLowerCase(Locale.ROOT).endsWith(".mbox")
                        ? new MboxSource(InputStream.nullInputStream(), name, reader)
                        : Source.unreadable(name, "it is empty");
            case BINARY -> Source.unreadable(name, "it holds no messages: neither mail nor export nor text");
            case ZIP -> input.isFile() ? export(input) : new Spooled(input, reader);
            case CSV -> input.isFile() ? table(input) : new Spooled(input, reader);
            case MBOX -> new MboxSource(input.open(), name, reader);
            case JSON_LINES -> new JsonLinesSource(input.open(), name);
            case JSON -> json(input);
            case MAIL -> Source.of(name, mail(input, reader));
            case HTML, TEXT -> isTable(input) ? table(input) : Source.of(name, text(input));
        };
    }

    /** A file that is known to be a mail. */
    static Unopened mail(Path file, String name, MailReader reader) {
        return Unopened.of(name, () -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                return new Arrival.Arrived(reader.read(in, name));
            }
        });
    }

    private static Unopened mail(Input input, MailReader reader) {
        return Unopened.of(input.name(), () -> {
            try (InputStream in = input.open()) {
                return new Arrival.Arrived(reader.read(in, input.name()));
            }
        });
    }

    private static Source export(Input input) throws IOException {
        return ExportSource.open(input.name(), ExportFiles.ofZip(input.file()));
    }

    private static Source table(Input input) {
        return new TableSource(input.name(), platform(input), Owner.UNKNOWN, input::open);
    }

    /** Only LinkedIn's format is public; XING is known by its name in the file or the file's name. */
    private static Platform platform(Input input) {
        String start = new String(input.head(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.contains("xing.com") || input.name().toLowerCase(Locale.ROOT).contains("xing")) {
            return Platform.XING;
        }
        boolean linkedIn =
                start.contains("linkedin.com") || start.contains("conversation id") || start.contains("direction");
        return linkedIn ? Platform.LINKEDIN : Platform.EMAIL;
    }

    /** A table that lacks the columns wanted: opening it says which. */
    private static boolean isTable(Input input) {
        return input.isFile() && input.name().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Source json(Input input) throws IOException {
        byte[] bytes;
        try (InputStream in = input.open()) {
            bytes = in.readNBytes(LARGEST_JSON + 1);
        }
        if (bytes.length > LARGEST_JSON) {
            return Source.unreadable(
                    input.name(),
                    "one JSON value of more than " + (LARGEST_JSON >> 20) + " MB; give one object a line");
        }
        Object value;
        try {
            value = Json.parse(TextDecoder.decode(bytes, "utf-8"));
        } catch (IllegalArgumentException e) {
            return Source.unreadable(input.name(), String.valueOf(e.getMessage()));
        }
        List<Row> rows = JsonMessages.rowsIn(value, input.name());
        if (rows.isEmpty()) {
            return Source.unreadable(input.name(), "no messages in it; each needs " + Column.WANTED);
        }
        Deque<Row> left = new ArrayDeque<>(rows);
        Platform platform = platform(input);
        return new Source() {
            @Override
            public @Nullable Unopened next() {
                Row row = left.poll();
                return row == null
                        ? null
                        : Unopened.of(
                                row.source(),
                                () -> new Arrival.Arrived(TableSource.message(row, platform, Conversation.NONE)));
            }

            @Override
            public String name() {
                return input.name();
            }
        };
    }

    private static Unopened text(Input input) {
        return Unopened.of(input.name(), () -> {
            byte[] bytes;
            try (InputStream in = input.open()) {
                bytes = in.readNBytes(LARGEST_TEXT);
            }
            String text = TextDecoder.decode(bytes, null);
            String body = Format.of(bytes) == Format.HTML ? VisibleText.ofHtml(text) : VisibleText.ofText(text);
            Message message = Message.of(Platform.EMAIL, Sender.UNKNOWN, "", body);
            return new Arrival.Arrived(message.at(MailReader.contentId(body), input.name()));
        });
    }
}
