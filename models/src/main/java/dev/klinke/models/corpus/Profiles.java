package dev.klinke.models.corpus;

import dev.klinke.profile.Profile;
import dev.klinke.profile.ProfileFile;
import dev.klinke.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The profiles that messages were judged for: one JSON object a line, each with an {@code id}. */
public final class Profiles {
    private Profiles() {}

    /**
     * The profiles of a file, by id, in its order.
     *
     * @throws IOException if the file cannot be read or a line is no profile; the message tells file and line
     */
    public static Map<String, Profile> read(Path file) throws IOException {
        var profiles = new LinkedHashMap<String, Profile>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                String where = file + ":" + number;
                profiles.put(id(line, where), ProfileFile.parseNamed(line, where));
            }
        }
        return profiles;
    }

    /**
     * The profiles of all writers below a folder.
     *
     * @throws IOException if one cannot be read
     */
    public static Map<String, Profile> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.map(entry -> entry.resolve("profiles.jsonl"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
        var all = new LinkedHashMap<String, Profile>();
        for (Path file : files) {
            all.putAll(read(file));
        }
        return all;
    }

    private static String id(String line, String where) throws IOException {
        try {
            if (Json.parseObject(line).get("id") instanceof String id) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
        throw new IOException(where + ": the profile has no \"id\"");
    }
}
