package dev.klinke.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks the parts of a multipart body once and keeps the text to be read. Of alternatives the plain one is taken unless
 * it says nearly nothing; attachments are stepped over undecoded unless somebody collects them.
 */
final class MimeBody {
    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 256 << 10;
    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(64 << 10)
            .setMaxHeaderLen(64 << 10)
            .setMaxHeaderCount(500)
            .build();

    /** Takes the attachments on the way. */
    interface Attachments {
        /** One attachment; {@code content} is decoded and need not be read to its end. */
        void take(String fileName, String mediaType, InputStream content) throws IOException;
    }

    private final @Nullable Attachments attachments;
    private final Deque<Multipart> open = new ArrayDeque<>();
    private final StringBuilder own = new StringBuilder();
    private final StringBuilder forwarded = new StringBuilder();
    private int messageDepth;
    private @Nullable String contentType;
    private @Nullable String disposition;

    private MimeBody(@Nullable Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * The visible text of a multipart body.
     *
     * @param contentType the multipart's Content-Type as it was sent
     * @param attachments who wants the attachments; null if nobody does
     * @throws IOException if the stream itself fails; broken MIME gives the text up to where it breaks
     */
    static String textOf(InputStream body, String contentType, @Nullable Attachments attachments) throws IOException {
        var walk = new MimeBody(attachments);
        var tokens = new MimeTokenStream(BOUNDS);
        try {
            tokens.parseHeadless(body, PlainText.oneLine(contentType));
            walk.read(tokens);
        } catch (MimeException | MimeIOException | MaxLineLimitException | IllegalArgumentException e) {
            // what was read up to here is all there is; the parser refuses some fields by IllegalArgumentException
            walk.closeAll();
        }
        return walk.text();
    }

    private String text() {
        if (forwarded.isEmpty() || !(own.isEmpty() || PlainText.isStub(own))) {
            return PlainText.tidy(own);
        }
        return PlainText.tidy(own.append(own.isEmpty() ? "" : "\n\n").append(forwarded));
    }

    /** The visible text of one encoded text, plain or HTML; at most {@link PlainText#LIMIT} characters of it. */
    static String textOf(InputStream encoded, ContentType type, @Nullable String transferEncoding) throws IOException {
        byte[] bytes = TransferCoding.decode(encoded, transferEncoding).readNBytes(MOST_BYTES);
        return textOf(bytes, type);
    }

    private static String textOf(byte[] bytes, ContentType type) {
        String declared = type.parameter("charset");
        if (type.isHtml()) {
            return VisibleText.ofHtml(TextDecoder.decode(bytes, declared == null ? charsetInPage(bytes) : declared));
        }
        String text = TextDecoder.decode(bytes, declared);
        if (type.isFlowed()) {
            text = PlainText.unflow(text, "yes".equalsIgnoreCase(type.parameter("delsp")));
        }
        return VisibleText.ofText(text);
    }

    private void read(MimeTokenStream tokens) throws IOException, MimeException {
        int parts = 0;
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS) {
            switch (state) {
                case T_START_MULTIPART -> {
                    if (open.size() == DEEPEST) {
                        closeAll();
                        return;
                    }
                    open.push(new Multipart(tokens.getBodyDescriptor().getSubType()));
                }
                case T_END_MULTIPART -> close();
                case T_START_MESSAGE -> messageDepth++;
                case T_END_MESSAGE -> messageDepth--;
                case T_START_HEADER -> {
                    contentType = null;
                    disposition = null;
                    parts++;
                }
                case T_FIELD -> field(tokens.getField());
                case T_BODY -> body(tokens);
                default -> {}
            }
            if (attachments == null && onlyHtmlIsLeft()) {
                break;
            }
            state = tokens.next();
        }
        closeAll();
    }

    private void field(Field field) {
        if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            disposition = field.getBody();
        } else if (field.getName().equalsIgnoreCase("Content-Type")) {
            contentType = field.getBody();
        }
    }

    private void body(MimeTokenStream tokens) throws IOException {
        ContentType sent = ContentType.of(disposition);
        String fileName = sent.parameter("filename");
        ContentType type = ContentType.of(contentType);
        boolean attached = sent.value().equals("attachment")
                || (fileName != null && !sent.value().equals("inline"));
        if (!attached && (type.isPlainText() || type.isHtml())) {
            text(tokens, type);
        } else if (attachments != null) {
            String name = fileName != null ? fileName : type.parameters().getOrDefault("name", "");
            attachments.take(HeaderFields.decode(name), type.value(), tokens.getDecodedInputStream());
        }
    }

    private void text(MimeTokenStream tokens, ContentType type) throws IOException {
        Multipart alternative = alternative();
        if (alternative != null && type.isHtml() && alternative.hasPlain()) {
            return;
        }
        String text = textOf(tokens.getDecodedInputStream().readNBytes(MOST_BYTES), type);
        if (alternative == null) {
            append(text);
        } else if (type.isHtml()) {
            alternative.html.append(text);
        } else {
            alternative.plain.append(alternative.plain.isEmpty() ? "" : "\n\n").append(text);
        }
    }

    private @Nullable Multipart alternative() {
        for (Multipart multipart : open) {
            if (multipart.alternative) {
                return multipart;
            }
        }
        return null;
    }

    /** Whether all there is to come is the HTML of a plain text already read. */
    private boolean onlyHtmlIsLeft() {
        return open.size() == 1 && open.element().alternative && open.element().hasPlain();
    }

    private void close() {
        if (!open.isEmpty()) {
            Multipart closed = open.pop();
            if (closed.alternative) {
                Multipart outer = alternative();
                if (outer == null) {
                    append(closed.text());
                } else {
                    outer.plain.append(closed.text());
                }
            }
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void append(String text) {
        StringBuilder to = messageDepth > 0 ? forwarded : own;
        if (!text.isEmpty() && to.length() < PlainText.LIMIT) {
            to.append(to.isEmpty() ? "" : "\n\n").append(text);
        }
    }

    private static @Nullable String charsetInPage(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, 2048), java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = start.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int from = at + "charset=".length();
        if (from < start.length() && (start.charAt(from) == '"' || start.charAt(from) == '\'')) {
            from++;
        }
        int to = from;
        while (to < start.length() && "\"' ;/>".indexOf(start.charAt(to)) < 0) {
            to++;
        }
        return start.substring(from, to);
    }

    /** A multipart being read; of an alternative both texts are kept until it is decided between them. */
    private static final class Multipart {
        final boolean alternative;
        final StringBuilder plain = new StringBuilder();
        final StringBuilder html = new StringBuilder();

        Multipart(String subType) {
            alternative = subType.equalsIgnoreCase("alternative");
        }

        boolean hasPlain() {
            return !plain.isEmpty() && !PlainText.isStub(plain);
        }

        String text() {
            boolean takeHtml = !html.isEmpty() && !hasPlain() && letters(html) >= letters(plain);
            return (takeHtml ? html : plain).toString();
        }

        private static long letters(CharSequence text) {
            return text.chars().filter(Character::isLetter).count();
        }
    }
}
