package dev.klinke.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compiles the column {@code ambiguous} of the skill tables: {@code NAME(, NAME): exact case; near w, w; not: remark},
 * several joined by {@code " / "}. The remark is for people.
 */
final class ConditionCompiler {
    private final List<String> conditions = new ArrayList<>();
    private final NameTableBuilder byName = new NameTableBuilder();

    /** Adds the conditions of a row and tells which of its names have one. */
    Set<String> add(Table.Row row) {
        var conditional = new HashSet<String>();
        if (row.column(3).isBlank()) {
            return conditional;
        }
        for (String entry : row.column(3).split(" / ")) {
            int colon = entry.indexOf(':');
            if (colon < 0) {
                throw row.wrong("\"" + entry + "\" has no colon; write NAME: condition");
            }
            String compiled = compile(row, entry.substring(colon + 1));
            for (String name : entry.substring(0, colon).split(",")) {
                String known = row.list(2).stream()
                        .filter(one -> one.equals(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> row.wrong("\"" + name.strip() + "\" has a condition but is no name here"));
                if (!compiled.isEmpty()) {
                    conditional.add(known);
                    for (List<String> form : NameForms.of(known)) {
                        byName.add(form, conditions.size());
                    }
                }
            }
            if (!compiled.isEmpty()) {
                conditions.add(compiled);
            }
        }
        return conditional;
    }

    private static String compile(Table.Row row, String text) {
        var compiled = new StringBuilder();
        for (String part : text.split(";")) {
            String condition = part.strip();
            if (condition.equals("exact case")) {
                compiled.insert(0, Conditions.EXACT);
            } else if (condition.startsWith("near ")) {
                Arrays.stream(condition.substring(5).split(","))
                        .map(String::strip)
                        .forEach(word -> compiled.append('\t').append(word));
            } else if (!condition.isEmpty() && !condition.startsWith("not")) {
                throw row.wrong("\"" + condition + "\" is none of: exact case, near ..., not: ...");
            }
        }
        return compiled.toString();
    }

    void writeTo(FlatWriter file) {
        file.texts("conditions.texts", conditions);
        byName.writeTo(file, "conditions");
    }
}
