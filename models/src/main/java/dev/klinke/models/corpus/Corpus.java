package dev.klinke.models.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Labelled messages on disk: {@code FOLDER/WRITER/messages.jsonl}, or one file alone. */
public final class Corpus {
    private Corpus() {}

    /**
     * All messages below a folder, writers in alphabetical order.
     *
     * @throws IOException if a file cannot be read or a line is not as the schema says; the message tells file and line
     */
    public static List<LabelledMessage> readAll(Path folder) throws IOException {
        List<Path> writers;
        try (Stream<Path> entries = Files.list(folder)) {
            writers = entries.filter(entry -> Files.exists(entry.resolve("messages.jsonl")))
                    .sorted()
                    .toList();
        }
        var all = new ArrayList<LabelledMessage>();
        for (Path writer : writers) {
            all.addAll(read(writer.resolve("messages.jsonl")));
        }
        return all;
    }

    /**
     * The messages of one file; its folder's name is the writer.
     *
     * @throws IOException if the file cannot be read or a line is not as the schema says
     */
    public static List<LabelledMessage> read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String writer = folder == null ? "" : String.valueOf(folder.getFileName());
        var messages = new ArrayList<LabelledMessage>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    messages.add(labelled(file, number, writer, line));
                }
            }
        }
        return messages;
    }

    private static LabelledMessage labelled(Path file, int number, String writer, String line) throws IOException {
        try {
            return LabelReader.read(writer, line);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
