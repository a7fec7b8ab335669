package dev.klinke.profile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The file a profile is kept in: YAML 1.2, and JSON, which is part of it. {@code no} is the word no here, not false.
 * An unknown key is an error, so that a typing mistake is told and not silently ignored.
 */
public final class ProfileFile {
    private ProfileFile() {}

    /**
     * Reads a profile.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidProfileException if its content is no profile; tells line, column and what is expected
     */
    public static Profile read(Path file) throws IOException {
        try {
            return parse(Files.readString(file), String.valueOf(file.getFileName()));
        } catch (CharacterCodingException e) {
            throw new InvalidProfileException(file.toString(), 1, 1, "not UTF-8 text; save it as UTF-8");
        }
    }

    /**
     * Reads a profile from text.
     *
     * @param source what to call the text in messages, e.g. its file name
     * @throws InvalidProfileException if it is no profile
     */
    public static Profile parse(String text, String source) {
        return ProfileReader.read(source, root(text, source), Objects.requireNonNull(ProfileReader.KEYS.get("")));
    }

    /**
     * Reads a line of a file of several profiles, JSON with an {@code id} each, as {@code evaluate} takes them.
     *
     * @throws InvalidProfileException if it is no profile
     */
    public static Profile parseNamed(String line, String source) {
        var keys = new ArrayList<>(Objects.requireNonNull(ProfileReader.KEYS.get("")));
        keys.add("id");
        return ProfileReader.read(source, root(line, source), List.copyOf(keys));
    }

    /** The profile as YAML, only what is said. Reading it gives the same profile. */
    public static String write(Profile profile) {
        return ProfileWriter.write(profile);
    }

    static Node root(String text, String source) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setSchema(new CoreSchema())
                .build();
        try {
            return new Compose(settings)
                    .composeString(text.startsWith("\ufeff") ? text.substring(1) : text)
                    .orElseThrow(() -> new InvalidProfileException(
                            source, 1, 1, "empty; at least \"seeking: no\" (or passively, actively) is needed"));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            throw new InvalidProfileException(
                    source,
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new InvalidProfileException(source, 1, 1, "not YAML: " + e.getMessage());
        }
    }
}
