package dev.klinke.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Where the readable tables are, and the checks that all of them share; each finding tells file and line. */
final class Tables {
    static final Path FOLDER = Path.of("src/main/resources/dev/klinke/vocabulary");

    private Tables() {}

    static String at(Table.Row row) {
        return row.file().getFileName() + ":" + row.line();
    }

    static List<String> unsorted(List<Table.Row> rows) {
        var findings = new ArrayList<String>();
        for (int i = 1; i < rows.size(); i++) {
            Table.Row before = rows.get(i - 1);
            Table.Row row = rows.get(i);
            if (before.file().equals(row.file()) && before.column(0).compareTo(row.column(0)) >= 0) {
                findings.add(at(row) + ": \"" + row.column(0) + "\" must not stand after \"" + before.column(0) + "\"");
            }
        }
        return findings;
    }

    static List<String> wrongWidth(List<Table.Row> rows, int columns) {
        return rows.stream()
                .filter(row -> row.columns().size() != columns)
                .map(row -> at(row) + ": " + row.columns().size() + " columns instead of " + columns)
                .toList();
    }

    /** Names that stand in two rows, compared as they are looked up. */
    static List<String> namesTwice(List<Table.Row> rows, Function<Table.Row, List<String>> names) {
        var findings = new ArrayList<String>();
        Map<String, Table.Row> homes = new HashMap<>();
        for (Table.Row row : rows) {
            for (String name : names.apply(row)) {
                Table.Row home = homes.putIfAbsent(Key.of(name), row);
                if (home != null && !home.equals(row)) {
                    findings.add(at(row) + ": \"" + name + "\" already stands in " + at(home));
                }
            }
        }
        return findings;
    }

    static List<String> unknownNear(List<Table.Row> rows, int column) {
        var findings = new ArrayList<String>();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.column(0)));
        for (Table.Row row : rows) {
            for (Table.Graded near : row.graded(column)) {
                if (!ids.contains(near.name()) || near.name().equals(row.column(0))) {
                    findings.add(at(row) + ": \"" + near.name() + "\" is no other row");
                }
                if (near.grade() < 0.1 || near.grade() > 1) {
                    findings.add(at(row) + ": the grade of \"" + near.name() + "\" is not within 0.1 and 1");
                }
            }
        }
        return findings;
    }
}
