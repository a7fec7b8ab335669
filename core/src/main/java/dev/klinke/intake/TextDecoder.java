package dev.klinke.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: by byte order mark, then as UTF-8 where the bytes can be nothing else, then by what is declared,
 * then as windows-1252, the charset that undeclared mail in western languages uses. Never fails.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoder() {}

    /** Decodes all bytes; {@code declared} may be null, unknown or wrong. */
    static String decode(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset charset = charset(declared);
        if (charset == null || isWestern(charset)) {
            // a valid multi-byte sequence is as good as never meant to be western single bytes
            return decodeUndeclared(bytes, 0, bytes.length);
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8(bytes);
        }
        return new String(bytes, charset);
    }

    /** Decodes bytes of which nothing is known: UTF-8 if valid, a last sequence may be cut off, else windows-1252. */
    static String decodeUndeclared(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        if (at == to) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        var chars = CharBuffer.allocate(to - from);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, to - from), chars, false);
        return result.isError()
                ? new String(bytes, from, to - from, WINDOWS)
                : chars.flip().toString();
    }

    /** The charset that a longer text beginning so is to be read in. */
    static Charset charsetOf(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    /** Undoes UTF-8 that somebody before took for windows-1252 ({@code GrÃ¼ÃŸe}); other text stays as it is. */
    static String repaired(String text) {
        if (text.indexOf('Ã') < 0 && !text.contains("â€")) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                broken++;
            } else if (c > 127) {
                whole++;
            }
        }
        return broken > whole ? new String(bytes, WINDOWS) : text;
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WINDOWS);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("utf-8") || plain.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
