package dev.klinke.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what is remembered of the example mailbox; gone when closed.
 *
 * @param path where it is
 */
public record StateFolder(Path path) implements AutoCloseable {
    /** Makes one where temporary files go. */
    public static StateFolder make() throws IOException {
        return new StateFolder(Files.createTempDirectory("klinke-demo"));
    }

    @Override
    public void close() throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(path)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }
}
