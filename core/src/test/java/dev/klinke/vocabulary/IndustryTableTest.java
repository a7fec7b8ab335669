package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndustryTableTest {
    private final List<Table.Row> rows = Table.read(Tables.FOLDER.resolve("industries.tsv"));

    @Test
    void rowsAreWholeAndSorted() {
        assertThat(Tables.wrongWidth(rows, 4)).isEmpty();
        assertThat(Tables.unsorted(rows)).isEmpty();
        assertThat(rows.stream().filter(row -> !row.column(1).matches("[A-U]")).map(Tables::at))
                .isEmpty();
    }

    @Test
    void aWordHasOneHomeAndNearIndustriesExist() {
        assertThat(Tables.namesTwice(rows, row -> {
                    var names = new ArrayList<>(row.list(2));
                    names.add(row.column(0));
                    return names;
                }))
                .isEmpty();
        assertThat(Tables.unknownNear(rows, 3)).isEmpty();
    }
}
