package dev.klinke.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What an input is, told by its first bytes and never by its name. */
enum Format {
    EMPTY,
    ZIP,
    MBOX,
    MAIL,
    JSON_LINES,
    JSON,
    CSV,
    HTML,
    TEXT,
    /** Nothing that holds messages: a picture, a PDF, a program. */
    BINARY;

    private static final int LOOK = 16 << 10;
    private static final Set<String> MAIL_FIELDS = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "content-type",
            "delivered-to",
            "dkim-signature",
            "reply-to",
            "sender",
            "cc",
            "authentication-results",
            "arc-seal",
            "arc-authentication-results",
            "list-id",
            "list-unsubscribe",
            "x-original-to",
            "envelope-to");

    /** The format of an input that begins so. */
    static Format of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006")) {
            return ZIP;
        }
        if (isBinary(head)) {
            return BINARY;
        }
        byte[] start = head.length > LOOK ? java.util.Arrays.copyOf(head, LOOK) : head;
        String text = TextDecoder.decode(start, null).stripLeading();
        if (text.isEmpty()) {
            return head.length < LOOK ? EMPTY : TEXT;
        }
        if (startsWith(head, "From ") && MboxSource.isPostmark(head, 0, head.length)) {
            return MBOX;
        }
        String firstLine = text.lines().findFirst().orElse("").strip();
        if (text.startsWith("{")) {
            return firstLine.endsWith("}") || !text.contains("\n") ? JSON_LINES : JSON;
        }
        if (text.startsWith("[{") || (firstLine.equals("[") && text.indexOf('{') > 0)) {
            return JSON;
        }
        if (isMail(start)) {
            return MAIL;
        }
        if (isHtml(text)) {
            return HTML;
        }
        return Table.beginsIn(text) ? CSV : TEXT;
    }

    private static boolean isMail(byte[] start) {
        HeaderFields header = HeaderFields.parse(start);
        return header.startsAtOnce() && MAIL_FIELDS.stream().anyMatch(field -> header.raw(field) != null);
    }

    private static boolean isHtml(String text) {
        String lower = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || (lower.startsWith("<") && VisibleText.looksLikeHtml(text));
    }

    private static boolean isBinary(byte[] head) {
        boolean utf16 = head.length > 1
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
        if (utf16) {
            return false;
        }
        if (startsWith(head, "%PDF-") || startsWith(head, "{\\rtf")) {
            return true;
        }
        int zeros = 0;
        int look = Math.min(head.length, 4096);
        for (int i = 0; i < look; i++) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        // single zero bytes occur in broken mail
        return zeros * 200 > look;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length
                && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
