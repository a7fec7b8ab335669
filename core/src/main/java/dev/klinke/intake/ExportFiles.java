package dev.klinke.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of an export by name, in a zip file or a folder. Names differ in case, blanks and underscores over the years. */
interface ExportFiles extends Closeable {
    /** What they are called. */
    Collection<String> names();

    /** Opens the file of that plain name; null if there is none. */
    @Nullable
    InputStream open(String plainName) throws IOException;

    /** The name without folders, case, blanks and underscores. */
    static String plain(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
    }

    /** The files of a zip file; refuses to unpack more than a gigabyte of one. */
    static ExportFiles ofZip(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        Map<String, ZipEntry> entries = new TreeMap<>();
        zip.stream()
                .limit(20_000)
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> entries.putIfAbsent(plain(entry.getName()), entry));
        return new ExportFiles() {
            @Override
            public Collection<String> names() {
                return entries.keySet();
            }

            @Override
            public @Nullable InputStream open(String plainName) throws IOException {
                ZipEntry entry = entries.get(plainName);
                return entry == null ? null : new Bounded(zip.getInputStream(entry));
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** The files of a folder, without those of its folders. */
    static ExportFiles ofFolder(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.[cC][sS][vV]")) {
            entries.forEach(file -> files.putIfAbsent(plain(file.getFileName().toString()), file));
        }
        return new ExportFiles() {
            @Override
            public Collection<String> names() {
                return files.keySet();
            }

            @Override
            public @Nullable InputStream open(String plainName) throws IOException {
                Path file = files.get(plainName);
                return file == null ? null : Files.newInputStream(file);
            }

            @Override
            public void close() {}
        };
    }

    /** Stops a zip bomb. */
    final class Bounded extends FilterInputStream {
        private static final long MOST_BYTES = 1L << 30;

        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("it unpacks to more than a gigabyte; unpack it yourself if you trust it");
            }
        }
    }
}
