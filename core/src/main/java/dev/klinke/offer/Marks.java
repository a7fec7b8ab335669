package dev.klinke.offer;

import dev.klinke.text.Phrases;
import dev.klinke.text.Text;

/** Which phrases of a table stand on which words of a text: one byte per name and token, asked without searching. */
final class Marks {
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int INSIDE = 4;

    private final byte[][] marks;
    private final Phrases table;

    Marks(Phrases table, Text text) {
        this.table = table;
        marks = new byte[table.names().size()][];
        table.find(text, (name, first, last) -> {
            byte[] row = marks[name];
            if (row == null) {
                row = new byte[text.size()];
                marks[name] = row;
            }
            row[first] |= FIRST;
            row[last] |= LAST;
            for (int i = first; i <= last; i++) {
                row[i] |= INSIDE;
            }
        });
    }

    /** Whether a phrase of this name begins at the token. */
    boolean begins(String name, int token) {
        return has(name, token, FIRST);
    }

    /** Whether a phrase of this name ends at the token. */
    boolean ends(String name, int token) {
        return has(name, token, LAST);
    }

    /** Whether the token is part of a phrase of this name. */
    boolean on(String name, int token) {
        return has(name, token, INSIDE);
    }

    /** Whether the text holds a phrase of this name. */
    boolean any(String name) {
        return marks[index(name)] != null;
    }

    private boolean has(String name, int token, int bit) {
        byte[] row = marks[index(name)];
        return row != null && token >= 0 && token < row.length && (row[token] & bit) != 0;
    }

    private int index(String name) {
        int index = table.names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("the table has no name \"" + name + "\"");
        }
        return index;
    }
}
