package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SkillTableTest {
    private final List<Table.Row> rows = Table.readAll(Tables.FOLDER.resolve("skills"));

    @Test
    void rowsAreWholeAndSorted() {
        assertThat(Tables.wrongWidth(rows, 6)).isEmpty();
        assertThat(Tables.unsorted(rows)).isEmpty();
        assertThat(rows.stream().map(row -> row.column(0))).doesNotHaveDuplicates();
    }

    @Test
    void aRowStandsInTheTableOfItsTypeAndHasAName() {
        assertThat(rows.stream()
                        .filter(row -> !row.file().getFileName().toString().equals(row.column(1) + ".tsv")
                                || row.list(2).isEmpty())
                        .map(Tables::at))
                .isEmpty();
    }

    @Test
    void relatedSkillsAndRolesExist() {
        assertThat(Tables.unknownNear(rows, 4)).isEmpty();
        Set<String> occupations = Table.readAll(Tables.FOLDER.resolve("occupations")).stream()
                .map(row -> row.column(0))
                .collect(Collectors.toSet());
        assertThat(rows.stream()
                        .filter(row -> !occupations.containsAll(row.list(5)))
                        .map(row -> Tables.at(row) + ": an unknown role among " + row.list(5)))
                .isEmpty();
    }

    @Test
    void conditionsCanBeRead() {
        rows.forEach(row -> new ConditionCompiler().add(row));
    }
}
