package dev.klinke.intake;

import dev.klinke.message.Conversation;
import dev.klinke.message.Headers;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mail (RFC 5322) into a {@link Message}: whole, or from the pieces an IMAP server hands out. Both ways decode
 * alike. Broken mail is read as far as it goes; nothing in a mail makes this fail. Thread-safe.
 */
public final class MailReader {
    private static final int LONGEST_HEADER = 256 << 10;
    private static final int LONGEST_ID = 250;

    /** The header fields that tell what kind of mail this is; all others are dropped. */
    private static final List<String> TELLING = List.of(
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe-post",
            "list-post",
            "precedence",
            "auto-submitted",
            "x-auto-response-suppress",
            "x-linkedin-class",
            "x-linkedin-template",
            "x-linkedin-fbl",
            "feedback-id",
            "x-mailer",
            "x-campaign",
            "x-campaign-id",
            "x-csa-complaints",
            "return-path",
            "reply-to",
            "sender",
            "to",
            "in-reply-to",
            "importance");

    private final @Nullable AttachmentReader attachments;

    private MailReader(@Nullable AttachmentReader attachments) {
        this.attachments = attachments;
    }

    /** A reader of texts; attachments are never decoded. */
    public static MailReader ofTexts() {
        return new MailReader(null);
    }

    /** A reader that also gives the text of attached documents: slow, for where the text alone says too little. */
    public static MailReader withAttachments(AttachmentReader attachments) {
        return new MailReader(attachments);
    }

    /**
     * Reads a whole mail.
     *
     * @param mail the mail from its first header field on; read once, not closed
     * @param source where it comes from, for a person
     * @throws IOException if the stream fails
     */
    public Message read(InputStream mail, String source) throws IOException {
        byte[] start = mail.readNBytes(LONGEST_HEADER);
        HeaderFields header = HeaderFields.parse(start);
        InputStream body = new ByteArrayInputStream(start, header.bodyStart(), start.length - header.bodyStart());
        if (start.length == LONGEST_HEADER) {
            body = new SequenceInputStream(body, mail);
        }
        String contentType = header.raw("content-type");
        ContentType type = ContentType.of(contentType);
        if (type.isMultipart()) {
            var attached = new StringBuilder();
            String text = MimeBody.textOf(body, Objects.requireNonNull(contentType), collector(attached));
            return message(header, text, source).withAttachments(attached.toString());
        }
        boolean readable = type.isPlainText() || type.isHtml();
        String text = readable ? MimeBody.textOf(body, type, header.raw("content-transfer-encoding")) : "";
        return message(header, text, source);
    }

    private MimeBody.@Nullable Attachments collector(StringBuilder attached) {
        AttachmentReader reader = attachments;
        if (reader == null) {
            return null;
        }
        return (fileName, mediaType, content) -> {
            if (attached.length() < PlainText.LIMIT) {
                String text = reader.textOf(content, fileName);
                attached.append(attached.isEmpty() || text.isEmpty() ? "" : "\n\n")
                        .append(text);
            }
        };
    }

    /** Reads a whole mail that is held in memory. */
    public Message read(byte[] mail, String source) {
        try {
            return read(new ByteArrayInputStream(mail), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    /**
     * Reads a mail from its header and its text parts, as an IMAP server hands them out.
     *
     * @param header the header fields, all or only some of them, as bytes with their line ends
     * @param parts the text parts in the order of preference: the first that says something is taken. One will do; give
     *     the HTML too where {@link #isStub} says that the plain text is none
     * @param source where it comes from, for a person
     */
    public Message read(byte[] header, List<TextPart> parts, String source) {
        String best = "";
        for (TextPart part : parts) {
            String text = text(part);
            if (!text.isEmpty() && (best.isEmpty() || PlainText.isStub(best))) {
                best = text;
            }
        }
        return message(HeaderFields.parse(header), best, source);
    }

    /** Whether a plain text part says so little that the HTML beside it should be fetched. */
    public boolean isStub(TextPart plain) {
        return PlainText.isStub(text(plain));
    }

    private static String text(TextPart part) {
        try {
            return MimeBody.textOf(
                    new ByteArrayInputStream(part.raw()), ContentType.of(part.contentType()), part.transferEncoding());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private Message message(HeaderFields header, String text, String source) {
        Mailbox from = Mailbox.first(header.raw("from"));
        String subject = Objects.requireNonNullElse(header.text("subject"), "");
        var message = new Message(
                id(header, text),
                source,
                Platform.EMAIL,
                Sender.mail(from.name(), from.address()),
                MailDate.parse(header.raw("date")),
                subject,
                text,
                telling(header),
                conversation(header, subject),
                "");
        return NotificationMail.unwrap(message);
    }

    private static Headers telling(HeaderFields header) {
        Map<String, String> kept = new HashMap<>();
        for (String name : TELLING) {
            String value = header.text(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return Headers.of(kept);
    }

    private static Conversation conversation(HeaderFields header, String subject) {
        List<String> answered = HeaderFields.ids(header.raw("in-reply-to"));
        List<String> thread = HeaderFields.ids(header.raw("references"));
        String id = !thread.isEmpty() ? thread.get(0) : answered.isEmpty() ? null : answered.get(0);
        boolean reply = id != null || isReply(subject);
        return reply ? new Conversation(id, false, true) : Conversation.NONE;
    }

    private static boolean isReply(String subject) {
        int colon = subject.indexOf(':');
        if (colon < 2 || colon > 6) {
            return false;
        }
        String prefix = subject.substring(0, colon).toLowerCase(Locale.ROOT);
        return prefix.equals("re") || prefix.equals("aw") || prefix.equals("antw") || prefix.startsWith("re[");
    }

    private static String id(HeaderFields header, String text) {
        String field = header.raw("message-id");
        List<String> ids = HeaderFields.ids(field);
        String id = PlainText.oneLine(ids.isEmpty() ? Objects.requireNonNullElse(field, "") : ids.get(0));
        if (!id.isEmpty()) {
            return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
        }
        return contentId(
                header.raw("from"),
                header.raw("date"),
                header.raw("subject"),
                text.substring(0, Math.min(1000, text.length())));
    }

    /** A stable id for what has none: the same words give the same id. */
    static String contentId(@Nullable String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                digest.update(Objects.requireNonNullElse(word, "").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "klinke-" + HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
