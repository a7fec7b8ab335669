package dev.klinke.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the compiled tables: named sections of bytes in one file, read by {@link FlatFile}. */
final class FlatWriter {
    private final Map<String, byte[]> sections = new LinkedHashMap<>();

    /** Adds a section. */
    void section(String name, byte[] bytes) {
        sections.put(name, bytes);
    }

    /** Adds a list of texts as two sections: where each ends, and their UTF-8 bytes. */
    void texts(String name, List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        int[] ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        section(name + ".ends", NameTableBuilder.bytes(ends));
        section(name, bytes.toByteArray());
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = new DataOutputStream(Files.newOutputStream(file))) {
                out.writeInt(sections.size());
                for (var section : sections.entrySet()) {
                    out.writeUTF(section.getKey());
                    out.writeInt(section.getValue().length);
                }
                for (byte[] bytes : sections.values()) {
                    out.write(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
