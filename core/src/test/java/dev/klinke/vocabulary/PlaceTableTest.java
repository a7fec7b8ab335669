package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceTableTest {
    private final List<Table.Row> towns = table("towns.tsv");

    private static List<Table.Row> table(String name) {
        return Table.read(Tables.FOLDER.resolve("places").resolve(name));
    }

    @Test
    void townsLieOnEarth() {
        assertThat(Tables.wrongWidth(towns, 6)).isEmpty();
        assertThat(towns.stream()
                        .filter(row -> Math.abs(row.number(3)) > 90
                                || Math.abs(row.number(4)) > 180
                                || !row.column(1).matches("[A-Z]{2}"))
                        .map(Tables::at))
                .isEmpty();
    }

    @Test
    void otherNamesDistrictsAndPostcodesBelongToATown() {
        Set<String> known = new HashSet<>();
        towns.forEach(row -> known.add(row.column(0) + "/" + row.column(1)));
        var strangers = new ArrayList<String>();
        for (String name : List.of("names.tsv", "districts.tsv")) {
            table(name).stream()
                    .filter(row -> !known.contains(row.column(0) + "/" + row.column(1)))
                    .forEach(row -> strangers.add(Tables.at(row) + ": " + row.column(0)));
        }
        table("postcodes.tsv").stream()
                .filter(row -> !known.contains(row.column(2) + "/" + row.column(0)))
                .forEach(row -> strangers.add(Tables.at(row) + ": " + row.column(2)));
        assertThat(strangers).isEmpty();
    }

    @Test
    void regionsHaveAMiddleAndAReach() {
        List<Table.Row> regions = table("regions.tsv");
        assertThat(regions.stream()
                        .filter(row -> row.number(4) <= 0 || Math.abs(row.number(2)) > 90)
                        .map(Tables::at))
                .isEmpty();
        assertThat(Tables.namesTwice(regions, row -> {
                    var names = new ArrayList<>(row.list(5));
                    names.add(row.column(0));
                    return names;
                }))
                .isEmpty();
    }

    @Test
    void noTwoTownsShareAPostalArea() {
        var areas = new ArrayList<String>();
        table("postcodes.tsv").forEach(row -> row.list(1).forEach(area -> areas.add(row.column(0) + area)));
        assertThat(areas).doesNotHaveDuplicates();
    }
}
