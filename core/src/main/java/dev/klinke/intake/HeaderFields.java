package dev.klinke.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a mail (RFC 5322, 2.2), by name, of each the first. Bounded: a header of a million fields costs
 * no more than one of a few hundred.
 */
final class HeaderFields {
    private static final int MOST_FIELDS = 500;
    private static final int LONGEST_VALUE = 16 << 10;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private int bodyStart;
    private boolean startsAtOnce = true;

    private HeaderFields() {}

    /** Reads the fields at the beginning of a message; line ends may be CRLF or LF. */
    static HeaderFields parse(byte[] message) {
        var header = new HeaderFields();
        header.read(message);
        return header;
    }

    /** The offset of the first byte after the header and its blank line. */
    int bodyStart() {
        return bodyStart;
    }

    /** Whether the very first line is a field. */
    boolean startsAtOnce() {
        return startsAtOnce && !fields.isEmpty();
    }

    /** The unfolded value as it was sent, or null. */
    @Nullable
    String raw(String lowerCaseName) {
        return fields.get(lowerCaseName);
    }

    /** The value with encoded words (RFC 2047) decoded and control characters removed; null if there is none. */
    @Nullable
    String text(String lowerCaseName) {
        String raw = fields.get(lowerCaseName);
        return raw == null ? null : decode(raw);
    }

    /** Decodes encoded words; an unknown charset leaves its word as it stands. */
    static String decode(String raw) {
        if (!raw.contains("=?")) {
            return PlainText.oneLine(raw);
        }
        try {
            return PlainText.oneLine(DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT));
        } catch (IllegalArgumentException e) {
            return PlainText.oneLine(raw);
        }
    }

    private void read(byte[] message) {
        int at = 0;
        int seen = 0;
        while (at < message.length) {
            int lineEnd = lineEnd(message, at);
            int next = Math.min(message.length, lineEnd + 1);
            int end = lineEnd > at && message[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
            if (end == at) {
                bodyStart = next;
                return;
            }
            int colon = nameEnd(message, at, end);
            if (colon < 0) {
                if (!fields.isEmpty()) {
                    // the blank line is missing: what is no field begins the body
                    bodyStart = at;
                    return;
                }
                startsAtOnce = false;
                at = next;
                continue;
            }
            int valueEnd = end;
            while (next < message.length && (message[next] == ' ' || message[next] == '\t')) {
                lineEnd = lineEnd(message, next);
                valueEnd = lineEnd > next && message[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
                next = Math.min(message.length, lineEnd + 1);
            }
            if (seen++ < MOST_FIELDS) {
                put(message, at, colon, valueEnd);
            }
            at = next;
        }
        bodyStart = message.length;
    }

    private void put(byte[] message, int start, int colon, int end) {
        int nameEnd = colon;
        while (nameEnd > start && (message[nameEnd - 1] == ' ' || message[nameEnd - 1] == '\t')) {
            nameEnd--;
        }
        String name = new String(message, start, nameEnd - start, java.nio.charset.StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT);
        if (fields.containsKey(name)) {
            return;
        }
        int from = colon + 1;
        int to = Math.min(end, from + LONGEST_VALUE);
        fields.put(name, unfold(TextDecoder.decodeUndeclared(message, from, to)));
    }

    private static String unfold(String value) {
        if (value.indexOf('\n') < 0) {
            return value.strip();
        }
        var line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\r' && c != '\n') {
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /** Where the colon of a field's name stands, or -1 if the line is no field. */
    private static int nameEnd(byte[] message, int start, int end) {
        int at = start;
        while (at < end && message[at] > ' ' && message[at] < 127 && message[at] != ':') {
            at++;
        }
        int colon = at;
        while (colon < end && (message[colon] == ' ' || message[colon] == '\t')) {
            colon++;
        }
        return at > start && at - start < 100 && colon < end && message[colon] == ':' ? colon : -1;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The ids in angle brackets of a field such as References. */
    static List<String> ids(@Nullable String value) {
        var ids = new ArrayList<String>();
        int at = value == null ? -1 : value.indexOf('<');
        while (value != null && at >= 0) {
            int end = value.indexOf('>', at);
            if (end < 0) {
                break;
            }
            ids.add(value.substring(at + 1, end).strip());
            at = value.indexOf('<', end);
        }
        return ids;
    }
}
