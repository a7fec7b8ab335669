package dev.klinke.intake;

import dev.klinke.text.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Messages as JSON Lines after SCHEMA.md, one object a line. */
final class JsonLinesSource implements Source {
    /** A longer line is no message. */
    private static final int LONGEST_LINE = 8 << 20;

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[64 << 10];
    private int at;
    private int end;
    private long line;

    JsonLinesSource(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    @Override
    public @Nullable Unopened next() throws IOException {
        while (fill()) {
            byte[] bytes = nextLine();
            String source = name + ":" + line;
            if (bytes.length > LONGEST_LINE) {
                return Unopened.of(Arrival.Unreadable.at(
                        source,
                        "the line is longer than " + (LONGEST_LINE >> 20) + " MB; one message a line is expected"));
            }
            if (!isBlank(bytes)) {
                return Unopened.of(source, () -> arrival(bytes, source));
            }
        }
        return null;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Arrival arrival(byte[] bytes, String source) {
        try {
            return new Arrival.Arrived(JsonMessages.of(Json.parseObject(TextDecoder.decode(bytes, "utf-8")), source));
        } catch (IllegalArgumentException e) {
            return Arrival.Unreadable.at(source, String.valueOf(e.getMessage()));
        }
    }

    /** The next line; of one that is too long only so much that this is seen. */
    private byte[] nextLine() throws IOException {
        line++;
        var bytes = new ByteArrayOutputStream(4 << 10);
        while (fill()) {
            int to = at;
            while (to < end && buffer[to] != '\n') {
                to++;
            }
            if (bytes.size() <= LONGEST_LINE) {
                bytes.write(buffer, at, to - at);
            }
            boolean complete = to < end;
            at = complete ? to + 1 : to;
            if (complete) {
                break;
            }
        }
        return bytes.toByteArray();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
