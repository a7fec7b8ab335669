package dev.klinke.intake;

import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/**
 * A Content-Type or Content-Disposition with its parameters (RFC 2045, 5.1; continuations and charsets of RFC 2231).
 *
 * @param value the part before the first semicolon, lower case, e.g. {@code text/plain}
 * @param parameters by lower-case name
 */
record ContentType(String value, Map<String, String> parameters) {
    static final ContentType PLAIN_TEXT = new ContentType("text/plain", Map.of());

    /** The parsed field; plain text where there is none or none that can be understood (RFC 2045, 5.2). */
    static ContentType of(@Nullable String field) {
        if (field == null || field.isBlank()) {
            return PLAIN_TEXT;
        }
        ByteSequence bytes = ContentUtil.encode(field);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(bytes, new ParserCursor(0, bytes.length()));
        var mapping = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                mapping.addParameter(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
            }
        }
        String value = body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT);
        return new ContentType(value, mapping.getParameters());
    }

    @Nullable
    String parameter(String name) {
        return parameters.get(name);
    }

    boolean isMultipart() {
        return value.startsWith("multipart/") && parameter("boundary") != null;
    }

    boolean isHtml() {
        return value.equals("text/html") || value.equals("application/xhtml+xml");
    }

    /** Whether this is text to be read as it stands; a type without a subtype is taken for it. */
    boolean isPlainText() {
        return value.equals("text/plain")
                || value.equals("text/enriched")
                || value.equals("text/markdown")
                || value.indexOf('/') <= 0
                || value.equals("text/")
                || value.startsWith("multipart/");
    }

    boolean isFlowed() {
        return "flowed".equalsIgnoreCase(parameter("format"));
    }
}
