package dev.klinke.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A readable table: UTF-8, one row a line, columns separated by tabs, lines that begin with {@code #} are remarks. Read
 * when the product is built, never when it runs.
 */
final class Table {
    /**
     * One row.
     *
     * @param file the table it stands in
     * @param line its line there, from 1
     * @param columns what the columns hold
     */
    record Row(Path file, int line, List<String> columns) {
        /** What a column holds; empty if the row ends before it. */
        String column(int number) {
            return number < columns.size() ? columns.get(number) : "";
        }

        /** The parts of a column that holds a list, separated by {@code ; }. */
        List<String> list(int number) {
            return Arrays.stream(column(number).split(";"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** The number in a column. */
        double number(int column) {
            try {
                return Double.parseDouble(column(column));
            } catch (NumberFormatException e) {
                throw wrong("column " + (column + 1) + " is \"" + column(column) + "\", but a number is expected");
            }
        }

        /** The {@code name grade} pairs of a column. */
        List<Graded> graded(int number) {
            var pairs = new ArrayList<Graded>();
            for (String pair : list(number)) {
                int blank = pair.lastIndexOf(' ');
                if (blank < 0) {
                    throw wrong("\"" + pair + "\" has no grade, write e.g. \"" + pair + " 0.5\"");
                }
                pairs.add(new Graded(pair.substring(0, blank), Double.parseDouble(pair.substring(blank + 1))));
            }
            return pairs;
        }

        /** An error that tells where it is. */
        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file.getFileName() + ":" + line + ": " + what);
        }
    }

    /** Another row's name with a grade. */
    record Graded(String name, double grade) {}

    private Table() {}

    /** The rows of a table. */
    static List<Row> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            var rows = new ArrayList<Row>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(file, i + 1, List.of(line.split("\t", -1))));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    /** The rows of all tables of a folder, in the order of the files' names. */
    static List<Row> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + " cannot be listed: " + e.getMessage(), e);
        }
    }
}
