package dev.klinke.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the readable tables into the one flat file that is read at run time. Run by the build after the classes are
 * compiled; the same tables give the same bytes.
 */
public final class TableCompiler {
    /** German nouns up to this length are too like other words to count in small letters: Näher, Koch. */
    private static final int SHORT_NOUN = 6;

    private record Name(List<String> parts, int entry) {}

    private final FlatWriter file = new FlatWriter();
    private final NameTableBuilder names = new NameTableBuilder();
    private final List<Name> phrases = new ArrayList<>();

    private TableCompiler() {}

    /**
     * Compiles a folder of tables.
     *
     * @param arguments the folder of the tables, and the file to write
     */
    public static void main(String[] arguments) {
        compile(Path.of(arguments[0])).writeTo(Path.of(arguments[1]));
    }

    static FlatWriter compile(Path tables) {
        var compiler = new TableCompiler();
        compiler.occupations(tables);
        compiler.skills(tables);
        compiler.industries(tables);
        compiler.cutCompounds();
        new PlaceCompiler(compiler.names, compiler.file).compile(tables.resolve("places"));
        compiler.names.writeTo(compiler.file, "names");
        return compiler.file;
    }

    private void occupations(Path tables) {
        List<Table.Row> rows = Table.readAll(tables.resolve("occupations"));
        Map<String, Integer> numbers = numbers(rows);
        var graph = new NearGraph(rows.size());
        var records = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            labels.addAll(row.list(3));
            labels.addAll(row.list(4));
            records.add(String.join("\t", row.columns().subList(0, 5)) + "\t" + row.column(6));
            addLabels(row.list(3), Mention.Type.OCCUPATION, i, Entry.INFLECTS);
            addLabels(row.list(4), Mention.Type.OCCUPATION, i, 0);
            addNear(graph, row, i, row.graded(5), numbers);
            Integer broader = numbers.get(row.column(6));
            if (broader != null) {
                graph.broader(i, broader);
            }
        }
        file.texts("occupations", records);
        Neighbours.write(file, "occupations.near", graph);
        TitleLikeness.write(file, labels);
        heads(tables, numbers);
    }

    private void heads(Path tables, Map<String, Integer> occupations) {
        var heads = new NameTableBuilder();
        for (Table.Row row : Table.read(tables.resolve("heads.tsv"))) {
            Integer concept = occupations.get(row.column(1));
            if (concept == null) {
                throw row.wrong("no occupation has the id \"" + row.column(1) + "\"");
            }
            int entry = Entry.of(Mention.Type.OCCUPATION, concept, Entry.VAGUE | Entry.INFLECTS);
            for (List<String> form : NameForms.of(row.column(0))) {
                heads.add(List.of(Heads.key(String.join("", form))), entry);
            }
        }
        heads.writeTo(file, "heads");
    }

    private void skills(Path tables) {
        List<Table.Row> rows = Table.readAll(tables.resolve("skills"));
        Map<String, Integer> numbers = numbers(rows);
        var graph = new NearGraph(rows.size());
        var records = new ArrayList<String>();
        var conditions = new ConditionCompiler();
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            records.add(String.join("\t", row.columns().subList(0, 3)));
            Set<String> conditional = conditions.add(row);
            for (String name : row.list(2)) {
                int flags = conditional.contains(name) ? Entry.CONDITION : 0;
                addName(name, Entry.of(Mention.Type.SKILL, i, flags | capitals(name, Mention.Type.SKILL)));
            }
            addNear(graph, row, i, row.graded(4), numbers);
        }
        file.texts("skills", records);
        Neighbours.write(file, "skills.near", graph);
        conditions.writeTo(file);
    }

    private void industries(Path tables) {
        List<Table.Row> rows = Table.read(tables.resolve("industries.tsv"));
        Map<String, Integer> numbers = numbers(rows);
        var graph = new NearGraph(rows.size());
        var records = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            records.add(row.column(0) + "\t" + row.column(1));
            addLabels(List.of(row.column(0)), Mention.Type.INDUSTRY, i, 0);
            addLabels(row.list(2), Mention.Type.INDUSTRY, i, 0);
            addNear(graph, row, i, row.graded(3), numbers);
        }
        file.texts("industries", records);
        Neighbours.write(file, "industries.near", graph);
    }

    private static Map<String, Integer> numbers(List<Table.Row> rows) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (numbers.put(rows.get(i).column(0), i) != null) {
                throw rows.get(i).wrong("\"" + rows.get(i).column(0) + "\" stands twice");
            }
        }
        return numbers;
    }

    private static void addNear(
            NearGraph graph, Table.Row row, int concept, List<Table.Graded> near, Map<String, Integer> numbers) {
        for (Table.Graded other : near) {
            Integer number = numbers.get(other.name());
            if (number == null) {
                throw row.wrong("\"" + other.name() + "\" is near, but no row has this id");
            }
            graph.near(concept, number, other.grade());
        }
    }

    private void addLabels(List<String> labels, Mention.Type type, int concept, int flags) {
        for (String label : labels) {
            boolean vague = label.endsWith("?");
            String name = vague ? label.substring(0, label.length() - 1) : label;
            int noun = Entry.has(flags, Entry.INFLECTS) && name.length() <= SHORT_NOUN ? Entry.CAPITAL : 0;
            addName(name, Entry.of(type, concept, flags | capitals(name, type) | noun | (vague ? Entry.VAGUE : 0)));
        }
    }

    /** How a name must be written to count. */
    private static int capitals(String name, Mention.Type type) {
        if (!NameForms.isAbbreviation(name)) {
            return 0;
        }
        int vague = name.length() <= 2 && type == Mention.Type.OCCUPATION ? Entry.VAGUE : 0;
        boolean onlyCapitals = type == Mention.Type.OCCUPATION || NameForms.isSmallWord(name);
        return vague | (onlyCapitals ? Entry.UPPER : Entry.ABBREVIATION);
    }

    private void addName(String name, int entry) {
        for (List<String> form : NameForms.of(name)) {
            names.add(form, entry);
            phrases.add(new Name(form, entry));
        }
    }

    private void cutCompounds() {
        var words = new HashSet<String>();
        for (Name name : phrases) {
            name.parts().stream().filter(part -> part.length() >= 3).forEach(words::add);
        }
        for (Name name : phrases) {
            for (List<String> cut : NameForms.cutCompounds(name.parts(), words)) {
                names.addPrefixes(cut);
            }
        }
    }
}
