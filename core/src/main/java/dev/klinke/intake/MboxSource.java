package dev.klinke.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an mbox file (RFC 4155), whatever its dialect: mboxo and mboxrd quote body lines that begin with
 * {@code From } by {@code >}, mboxcl counts the body's bytes in Content-Length, mboxcl2 does only that. A line begins a
 * message if it looks like a postmark, a header follows, and no verified Content-Length says otherwise.
 */
final class MboxSource implements Source {
    /** Of a message that is longer, only the beginning is read. */
    private static final int LONGEST_MESSAGE = 4 << 20;

    private static final int LONGEST_JUMP = 1 << 20;
    private static final int LOOK = 2048;
    private static final String DAYS = "Mon Tue Wed Thu Fri Sat Sun ";
    private static final String MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ";

    private final InputStream in;
    private final String name;
    private final MailReader reader;
    private byte[] buffer = new byte[128 << 10];
    private int at;
    private int end;
    private boolean ended;
    private int count;

    MboxSource(InputStream in, String name, MailReader reader) {
        this.in = in;
        this.name = name;
        this.reader = reader;
    }

    @Override
    public @Nullable Unopened next() throws IOException {
        look(LOOK);
        if (at == end) {
            return null;
        }
        byte[] mail = message();
        String source = name + "#" + ++count;
        return Unopened.of(source, () -> new Arrival.Arrived(reader.read(mail, source)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private byte[] message() throws IOException {
        var mail = new ByteArrayOutputStream(8 << 10);
        skipLine(); // the postmark
        boolean inHeader = true;
        boolean afterBlank = false;
        int length = -1;
        while (look(LOOK)) {
            if (!inHeader && startsPostmark(at) && (afterBlank || isFullPostmark(buffer, at, end))) {
                break;
            }
            boolean blank = isBlankLine(at);
            if (inHeader && (buffer[at] == 'C' || buffer[at] == 'c')) {
                length = Math.max(length, contentLength(line(buffer, at, end)));
            }
            copyLine(mail);
            if (inHeader && blank) {
                inHeader = false;
                jump(mail, length);
            }
            afterBlank = blank;
        }
        return mail.toByteArray();
    }

    /** Copies a body whose length is told, if a message or the end of the file really follows it. */
    private void jump(ByteArrayOutputStream mail, int length) throws IOException {
        if (length <= 0 || length > LONGEST_JUMP) {
            return;
        }
        look(length + LOOK);
        if (end - at < length) {
            return;
        }
        int next = at + length;
        while (next < end && (buffer[next] == '\n' || buffer[next] == '\r') && next < at + length + 4) {
            next++;
        }
        if (next == end ? ended : startsPostmark(next)) {
            int stop = at + length;
            while (at < stop) {
                copyLine(mail);
            }
        }
    }

    private static int contentLength(String field) {
        try {
            return field.regionMatches(true, 0, "Content-Length:", 0, 15)
                    ? Integer.parseInt(field.substring(15).strip())
                    : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean startsPostmark(int from) {
        return isPostmark(buffer, from, end);
    }

    /** Whether a line begins a message: {@code From }, a time of day, and a header field on the next line. */
    static boolean isPostmark(byte[] bytes, int from, int end) {
        if (!isFrom(bytes, from, end)) {
            return false;
        }
        String line = line(bytes, from + 5, end);
        String sender = line.substring(0, Math.max(0, line.indexOf(' ')));
        boolean named = sender.indexOf('@') > 0 || sender.equals("-") || sender.equals("MAILER-DAEMON");
        return hasTime(line)
                && (named || (hasWord(line, DAYS) && hasWord(line, MONTHS)))
                && headerFollows(bytes, from, end);
    }

    /** Whether a line can be nothing but a postmark, even without a blank line before it. */
    private static boolean isFullPostmark(byte[] bytes, int from, int end) {
        if (!isFrom(bytes, from, end)) {
            return false;
        }
        String line = line(bytes, from + 5, end);
        return line.indexOf('@') > 0 && hasWord(line, DAYS) && hasWord(line, MONTHS) && isPostmark(bytes, from, end);
    }

    private static boolean isFrom(byte[] bytes, int from, int end) {
        return from + 5 < end
                && bytes[from] == 'F'
                && bytes[from + 1] == 'r'
                && bytes[from + 2] == 'o'
                && bytes[from + 3] == 'm'
                && bytes[from + 4] == ' ';
    }

    private static String line(byte[] bytes, int from, int end) {
        int to = from;
        while (to < end && bytes[to] != '\n' && to - from < 300) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip();
    }

    private static boolean headerFollows(byte[] bytes, int from, int end) {
        int next = from;
        while (next < end && bytes[next] != '\n') {
            next++;
        }
        next++;
        if (next >= end) {
            return true;
        }
        int at = next;
        while (at < end && bytes[at] > ' ' && bytes[at] < 127 && bytes[at] != ':') {
            at++;
        }
        return (at > next && at < end && bytes[at] == ':') || (bytes[next] == '>' && isFrom(bytes, next + 1, end));
    }

    private static boolean hasTime(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon + 2 < line.length()
                && Character.isDigit(line.charAt(colon - 1))
                && Character.isDigit(line.charAt(colon + 1))
                && Character.isDigit(line.charAt(colon + 2));
    }

    private static boolean hasWord(String line, String words) {
        for (String word : line.split(" +")) {
            String plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (plain.length() == 3 && words.contains(plain + " ")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlankLine(int from) {
        return buffer[from] == '\n' || (buffer[from] == '\r' && from + 1 < end && buffer[from + 1] == '\n');
    }

    private void skipLine() throws IOException {
        copyLine(null);
    }

    /** Takes one line, however long, without the {@code >} that quotes a {@code From }. */
    private void copyLine(@Nullable ByteArrayOutputStream mail) throws IOException {
        int quotes = at;
        while (quotes < end && buffer[quotes] == '>') {
            quotes++;
        }
        if (quotes > at && isFrom(buffer, quotes, end)) {
            at++;
        }
        while (true) {
            int to = at;
            while (to < end && buffer[to] != '\n') {
                to++;
            }
            boolean complete = to < end;
            int stop = complete ? to + 1 : to;
            if (mail != null && mail.size() < LONGEST_MESSAGE) {
                mail.write(buffer, at, stop - at);
            }
            at = stop;
            if (complete || !look(1)) {
                return;
            }
        }
    }

    /** Makes {@code wanted} bytes available if there are so many; false at the end. */
    private boolean look(int wanted) throws IOException {
        if (end - at < wanted && !ended) {
            if (wanted > buffer.length) {
                buffer = java.util.Arrays.copyOf(buffer, wanted + LOOK);
            }
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            int read = in.readNBytes(buffer, end, buffer.length - end);
            end += read;
            ended = end < buffer.length;
        }
        return at < end;
    }
}
