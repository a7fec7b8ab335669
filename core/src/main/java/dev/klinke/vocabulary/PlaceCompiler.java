package dev.klinke.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the tables of places: towns, their other names, districts (which count as their city), regions and postal
 * areas. Of several places with one name the one most likely meant keeps it.
 */
final class PlaceCompiler {
    private static final Set<String> HOME = Set.of("DE", "AT", "CH", "LI");
    private static final int HOME_BONUS = 10;

    /** A town this size is known by its bare name; smaller ones need words of place around them. */
    private static final int KNOWN_AT_HOME = 20_000;

    private static final int KNOWN_ABROAD = 150_000;
    private static final String[] TOWN_TAILS = {
        " am ", " an ", " im ", " in ", " bei ", " ob ", " vor ", " unter ", " auf ", " ("
    };

    private record Claim(int concept, double weight, int flags) {}

    private final NameTableBuilder names;
    private final FlatWriter file;
    private final List<String> records = new ArrayList<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, Integer> towns = new HashMap<>();
    private final Map<Integer, Integer> populations = new HashMap<>();
    private final Set<String> wordLike = new HashSet<>();

    PlaceCompiler(NameTableBuilder names, FlatWriter file) {
        this.names = names;
        this.file = file;
    }

    void compile(Path tables) {
        Table.read(tables.resolve("word-like.tsv"))
                .forEach(row -> row.list(0).forEach(name -> wordLike.add(Key.of(name))));
        Table.read(tables.resolve("towns.tsv")).forEach(this::town);
        Table.read(tables.resolve("names.tsv")).forEach(this::otherNames);
        Table.read(tables.resolve("districts.tsv")).forEach(row -> districts(row, row.column(0), row.list(2)));
        Table.read(tables.resolve("districts-geonames.tsv"))
                .forEach(row -> districts(row, row.column(2), List.of(row.column(0))));
        Table.read(tables.resolve("regions.tsv")).forEach(this::region);
        claims.forEach((key, claim) -> names.add(
                parts.getOrDefault(key, List.of(key)),
                Entry.of(Mention.Type.PLACE, claim.concept, Entry.CAPITAL | claim.flags)));
        Table.read(tables.resolve("postcodes.tsv")).forEach(this::postcode);
        file.texts("places", records);
    }

    private void town(Table.Row row) {
        int concept = records.size();
        int population = (int) row.number(5);
        String name = row.column(0);
        records.add(String.join("\t", row.columns()) + "\t0");
        populations.put(concept, population);
        towns.merge(
                name + "/" + row.column(1),
                concept,
                (a, b) -> populations.getOrDefault(a, 0) >= populations.getOrDefault(b, 0) ? a : b);
        boolean home = HOME.contains(row.column(1));
        double weight = population * (home ? HOME_BONUS : 1.0);
        int flags = population >= (home ? KNOWN_AT_HOME : KNOWN_ABROAD) ? 0 : Entry.CONTEXT;
        claim(name, concept, weight, flags);
        for (String tail : TOWN_TAILS) {
            int at = name.indexOf(tail);
            if (at > 0 && home) {
                claim(name.substring(0, at), concept, weight / 2, flags);
                if (tail.equals(" am ") || tail.equals(" an ") || tail.equals(" im ")) {
                    claim(
                            name.replace(" am ", " a. ").replace(" im ", " i. ").replace(" an der ", " a. d. "),
                            concept,
                            weight,
                            flags);
                }
            }
        }
        if (name.contains("/")) {
            for (String part : name.split("/")) {
                claim(part, concept, weight / 2, flags);
            }
        }
    }

    private void otherNames(Table.Row row) {
        int concept = townOf(row, row.column(0), row.column(1));
        double weight = populations.getOrDefault(concept, 0) * (HOME.contains(row.column(1)) ? HOME_BONUS : 2.0);
        for (String name : row.list(2)) {
            boolean short3 = name.length() <= 3;
            claim(name, concept, weight, short3 ? Entry.CONTEXT | Entry.UPPER : 0);
        }
    }

    private void districts(Table.Row row, String city, List<String> names) {
        int concept = townOf(row, city, row.column(1));
        for (String name : names) {
            claim(name, concept, 1, Entry.CONTEXT);
            claim(city + " " + name, concept, 1, 0);
        }
    }

    private void region(Table.Row row) {
        int concept = records.size();
        records.add(
                String.join("\t", row.column(0), row.column(1), "", row.column(2), row.column(3), "0", row.column(4)));
        var all = new ArrayList<>(row.list(5));
        all.add(row.column(0));
        for (String name : all) {
            boolean vague = name.endsWith("?");
            String bare = vague ? name.substring(0, name.length() - 1) : name;
            int upper = NameForms.isAbbreviation(bare) ? Entry.UPPER : 0;
            claim(bare, concept, 3e6, (vague ? Entry.CONTEXT : 0) | upper);
        }
    }

    private void postcode(Table.Row row) {
        int concept = townOf(row, row.column(2), row.column(0));
        for (String area : row.list(1)) {
            names.add(
                    List.of(row.column(0).toLowerCase(java.util.Locale.ROOT) + ":" + area),
                    Entry.of(Mention.Type.PLACE, concept, 0));
        }
    }

    private int townOf(Table.Row row, String town, String country) {
        Integer concept = towns.get(town + "/" + country);
        if (concept == null) {
            throw row.wrong("there is no town " + town + " in " + country + " in towns.tsv");
        }
        return concept;
    }

    private void claim(String name, int concept, double weight, int flags) {
        for (List<String> form : spellings(name)) {
            String key = String.join("", form);
            Claim known = claims.get(key);
            int all = wordLike.contains(key) || key.length() <= 3 ? flags | Entry.CONTEXT : flags;
            if (known == null || weight > known.weight) {
                claims.put(key, new Claim(concept, weight, all));
                parts.put(key, form);
            }
        }
    }

    private static List<List<String>> spellings(String name) {
        var all = new ArrayList<List<String>>();
        List<String> form = Key.parts(name);
        if (form.isEmpty()) {
            return all;
        }
        all.add(form);
        for (String[] pair : new String[][] {{"sankt", "st"}, {"saint", "st"}, {"st", "sankt"}}) {
            if (form.get(0).equals(pair[0])) {
                var other = new ArrayList<>(form);
                other.set(0, pair[1]);
                all.add(other);
            }
        }
        return all;
    }
}
