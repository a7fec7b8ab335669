package dev.klinke.intake;

import java.util.Map;

/**
 * One message of a table or a JSON document, before it is decided who wrote it.
 *
 * @param source where it stands
 * @param cells what is said; what is not said has no entry
 */
record Row(String source, Map<Column, String> cells) {
    /** The cell, tidied at its ends; empty if there is none. */
    String get(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean isDraft() {
        String draft = get(Column.DRAFT);
        return draft.equalsIgnoreCase("yes") || draft.equalsIgnoreCase("true") || draft.equalsIgnoreCase("ja");
    }
}
