package dev.klinke.intake;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A stream that must be read twice: kept in a temporary file of mode 600 until it is closed. */
final class Spooled implements Source {
    private final Input copy;
    private final Source source;

    Spooled(Input stream, MailReader reader) throws IOException {
        copy = stream.spooled();
        try {
            source = Intake.source(copy, reader);
        } catch (IOException e) {
            Files.deleteIfExists(copy.file());
            throw e;
        }
    }

    @Override
    public @Nullable Unopened next() throws IOException {
        return source.next();
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } finally {
            Files.deleteIfExists(copy.file());
        }
    }
}
