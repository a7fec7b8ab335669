package dev.klinke.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file or stream of which the beginning was looked at. */
final class Input {
    private static final int HEAD = 64 << 10;

    private final String name;
    private final byte[] head;
    private final boolean whole;
    private final @Nullable Path file;
    private final @Nullable InputStream rest;

    private Input(String name, byte[] head, boolean whole, @Nullable Path file, @Nullable InputStream rest) {
        this.name = name;
        this.head = head;
        this.whole = whole;
        this.file = file;
        this.rest = rest;
    }

    static Input of(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return new Input(name, head, head.length < HEAD, file, null);
        }
    }

    /** A stream, which can be opened once. */
    static Input of(InputStream stream, String name) throws IOException {
        byte[] head = stream.readNBytes(HEAD);
        return new Input(name, head, head.length < HEAD, null, stream);
    }

    /** For a person. */
    String name() {
        return name;
    }

    /** The first bytes, all of them if the input is small. */
    byte[] head() {
        return head;
    }

    /** Whether {@link #head()} is all there is. */
    boolean isWhole() {
        return whole;
    }

    /** The input from its beginning. */
    InputStream open() throws IOException {
        if (whole) {
            return new ByteArrayInputStream(head);
        }
        if (rest != null) {
            return new SequenceInputStream(new ByteArrayInputStream(head), rest);
        }
        return Files.newInputStream(file());
    }

    boolean isFile() {
        return file != null;
    }

    Path file() {
        if (file == null) {
            throw new IllegalStateException(name + " is a stream; spool it first");
        }
        return file;
    }

    /** The same input as a file that only this user can read; the caller deletes it. For what must be read twice. */
    Input spooled() throws IOException {
        Path copy = Files.createTempFile("klinke-", ".in");
        try (InputStream in = open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new Input(name, head, whole, copy, null);
    }
}
