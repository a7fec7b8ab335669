package dev.klinke.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The compiled tables: one file of named sections, read whole and cut without copying. */
final class FlatFile {
    /** Texts that are decoded when they are asked for. */
    static final class Texts {
        private final int[] ends;
        private final ByteBuffer bytes;

        private Texts(ByteBuffer ends, ByteBuffer bytes) {
            this.ends = NameTable.ints(ends);
            this.bytes = bytes;
        }

        int size() {
            return ends.length;
        }

        String get(int number) {
            int from = number == 0 ? 0 : ends[number - 1];
            return new String(bytes.array(), bytes.arrayOffset() + from, ends[number] - from, StandardCharsets.UTF_8);
        }
    }

    static final String NAME = "vocabulary.bin";

    private final Map<String, ByteBuffer> sections = new HashMap<>();

    private FlatFile(byte[] all) {
        try (var in = new DataInputStream(new ByteArrayInputStream(all))) {
            int count = in.readInt();
            var names = new String[count];
            var lengths = new int[count];
            int total = 0;
            for (int i = 0; i < count; i++) {
                names[i] = in.readUTF();
                lengths[i] = in.readInt();
                total += lengths[i];
            }
            int at = all.length - total;
            for (int i = 0; i < count; i++) {
                sections.put(names[i], ByteBuffer.wrap(all, at, lengths[i]).slice());
                at += lengths[i];
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that were compiled into this build. */
    static FlatFile load() {
        try (InputStream in = FlatFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(
                        NAME + " is missing beside " + FlatFile.class.getName() + "; build with mvn process-classes");
            }
            return new FlatFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ByteBuffer section(String name) {
        ByteBuffer bytes = sections.get(name);
        if (bytes == null) {
            throw new IllegalStateException(NAME + " has no section " + name + "; build it again");
        }
        return bytes.duplicate();
    }

    Texts texts(String name) {
        return new Texts(section(name + ".ends"), section(name));
    }

    NameTable names(String name) {
        return new NameTable(section(name + ".filter"), section(name), section(name + ".lists"));
    }
}
