package dev.klinke.intake;

import dev.klinke.intake.Arrivals.Nested;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it, by name. A Maildir ({@code cur}, {@code new}) is read as one, with its
 * sub-folders; an unpacked LinkedIn export too. Files that hold no messages are passed over.
 */
final class FolderSource implements Source {
    private static final int DEEPEST = 60;

    private final Path folder;
    private final String name;
    private final int depth;
    private final MailReader reader;
    private @Nullable Deque<Path> left;
    private boolean maildir;

    FolderSource(Path folder, String name, MailReader reader) {
        this(folder, name, reader, 0);
    }

    private FolderSource(Path folder, String name, MailReader reader, int depth) {
        this.folder = folder;
        this.name = name;
        this.reader = reader;
        this.depth = depth;
    }

    @Override
    public @Nullable Unopened next() throws IOException {
        Deque<Path> entries = left;
        if (entries == null) {
            Source export = export();
            if (export != null) {
                left = new ArrayDeque<>();
                return new Nested(export);
            }
            entries = list();
            left = entries;
        }
        while (!entries.isEmpty()) {
            Unopened next = open(entries.pop());
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return name;
    }

    private @Nullable Unopened open(Path entry) {
        String entryName = name + "/" + entry.getFileName();
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return depth == DEEPEST ? null : new Nested(new FolderSource(entry, entryName, reader, depth + 1));
        }
        if (!Files.isRegularFile(entry)) {
            return null;
        }
        if (isMaildirMail(entry)) {
            return isDraft(entry) ? null : Intake.mail(entry, entryName, reader);
        }
        try {
            Input input = Input.of(entry, entryName);
            return switch (Format.of(input.head())) {
                case EMPTY, BINARY -> null;
                case ZIP -> isExport(entry) ? new Nested(Intake.source(input, reader)) : null;
                case TEXT -> isText(entry) ? new Nested(Intake.source(input, reader)) : null;
                default -> new Nested(Intake.source(input, reader));
            };
        } catch (IOException e) {
            return Unopened.of(Arrival.Unreadable.at(entryName, Errors.describe(e)));
        }
    }

    private @Nullable Source export() throws IOException {
        ExportFiles files = ExportFiles.ofFolder(folder);
        return ExportSource.isIn(files) ? ExportSource.open(name, files) : null;
    }

    private Deque<Path> list() throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        maildir = Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"));
        entries.removeIf(this::isNoise);
        return new ArrayDeque<>(entries);
    }

    /** Hidden files are none of ours, but hidden folders of a Maildir are its sub-folders; tmp holds half a delivery. */
    private boolean isNoise(Path entry) {
        String file = entry.getFileName().toString();
        boolean folderOfMaildir = maildir && Files.isDirectory(entry);
        if (folderOfMaildir) {
            return file.equals("tmp");
        }
        return maildir || file.startsWith(".");
    }

    private boolean isMaildirMail(Path file) {
        Path box = folder.getFileName();
        return box != null
                && (box.toString().equals("cur") || box.toString().equals("new"))
                && file.getFileName().toString().indexOf('.') > 0
                && Files.isDirectory(folder.resolveSibling("tmp"));
    }

    /** Whether a Maildir's file name carries the flag of a draft. */
    private static boolean isDraft(Path file) {
        String fileName = file.getFileName().toString();
        int flags = fileName.lastIndexOf(":2,");
        return flags > 0 && fileName.indexOf('D', flags) > 0;
    }

    private static boolean isExport(Path zip) throws IOException {
        try (ExportFiles files = ExportFiles.ofZip(zip)) {
            return ExportSource.isIn(files);
        }
    }

    /** In a folder only what is called a text is one: anything may lie there. */
    private static boolean isText(Path file) {
        String fileName = file.getFileName().toString();
        return fileName.endsWith(".txt") || fileName.endsWith(".TXT") || fileName.endsWith(".eml");
    }
}
