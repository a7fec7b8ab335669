package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OccupationTableTest {
    private static final Set<String> FIELDS = Set.of(
            "office",
            "management",
            "it",
            "engineering",
            "science",
            "health",
            "care",
            "social",
            "education",
            "law",
            "finance",
            "sales",
            "marketing",
            "hr",
            "logistics",
            "production",
            "crafts",
            "construction",
            "hospitality",
            "transport",
            "security",
            "culture",
            "media",
            "agriculture",
            "public-service",
            "cleaning",
            "retail",
            "real-estate",
            "insurance",
            "consulting",
            "gig-worker",
            "home-work-scheme",
            "career-entry");

    private final List<Table.Row> rows = Table.readAll(Tables.FOLDER.resolve("occupations"));

    @Test
    void rowsAreWholeAndSorted() {
        assertThat(Tables.wrongWidth(rows, 7)).isEmpty();
        assertThat(Tables.unsorted(rows)).isEmpty();
        assertThat(rows.stream().map(row -> row.column(0))).doesNotHaveDuplicates();
    }

    @Test
    void everyOccupationHasLabelsInBothLanguagesAndAGroup() {
        assertThat(rows.stream()
                        .filter(row -> row.list(3).isEmpty()
                                || row.list(4).isEmpty()
                                || !row.column(1).matches("\\d{4}")
                                || !row.column(2).matches("helper|skilled|specialist|expert|manager"))
                        .map(Tables::at))
                .isEmpty();
    }

    @Test
    void aLabelHasOneHome() {
        assertThat(Tables.namesTwice(rows, row -> {
                    var labels = new ArrayList<>(row.list(3));
                    labels.addAll(row.list(4));
                    return labels;
                }))
                .isEmpty();
    }

    @Test
    void nearAndWiderOccupationsExist() {
        assertThat(Tables.unknownNear(rows, 5)).isEmpty();
        Set<String> known = rows.stream().map(row -> row.column(0)).collect(Collectors.toCollection(HashSet::new));
        known.addAll(FIELDS);
        assertThat(rows.stream()
                        .filter(row -> !known.contains(row.column(6)))
                        .map(row -> Tables.at(row) + ": no occupation or field is called " + row.column(6)))
                .isEmpty();
    }
}
