package dev.klinke.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;

/** Says in plain words why something could not be read. */
final class Errors {
    private Errors() {}

    static String describe(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof FileSystemLoopException) {
            return "the folder contains itself";
        }
        if (e instanceof ZipException) {
            return "the zip file is damaged: " + e.getMessage();
        }
        return "cannot be read: "
                + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
