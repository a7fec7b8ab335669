package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of places. Thread-safe. */
public final class Places {
    private static final Pattern POSTCODE = Pattern.compile("(?:(D|DE|A|AT|CH)[- ])?(\\d{4,5})(?:\\s+(.*))?");

    /** What may follow a town: "Wien 1060", "London, UK", "Berlin (remote)". */
    private static final Pattern TAIL = Pattern.compile("\\s*[,(/-]|\\s+\\d");

    private final FlatFile.Texts records;
    private final NameTable names;

    Places(FlatFile file, NameTable names) {
        this.records = file.texts("places");
        this.names = names;
    }

    /** The place with this number. */
    public Place place(int concept) {
        String[] columns = records.get(concept).split("\t", -1);
        return new Place(
                columns[0],
                columns[1],
                Double.parseDouble(columns[3]),
                Double.parseDouble(columns[4]),
                Integer.parseInt(columns[5]),
                Double.parseDouble(columns[6]));
    }

    /**
     * The place most likely meant by a name: a town, region, state, country, or a German, Austrian or Swiss postal
     * code; of several with one name the largest. Null if the table has none.
     */
    public @Nullable Place find(String name) {
        int concept = concept(name);
        if (concept >= 0) {
            return place(concept);
        }
        Matcher code = POSTCODE.matcher(name.strip());
        if (code.matches()) {
            return byCode(code);
        }
        Matcher tail = TAIL.matcher(name);
        if (tail.find() && tail.start() > 2) {
            int first = concept(name.substring(0, tail.start()));
            return first < 0 ? null : place(first);
        }
        return null;
    }

    private @Nullable Place byCode(Matcher code) {
        String town = code.group(3);
        if (town != null && concept(town) >= 0) {
            return place(concept(town));
        }
        String digits = code.group(2).substring(0, 2);
        for (String country : code.group(2).length() == 5 ? List.of("de") : countries(code.group(1))) {
            int concept = concept(Text.hashOf(country + ":" + digits));
            if (concept >= 0) {
                return place(concept);
            }
        }
        return null;
    }

    private static List<String> countries(@Nullable String prefix) {
        if (prefix == null) {
            return List.of("ch", "at");
        }
        return prefix.startsWith("A") ? List.of("at") : List.of("ch");
    }

    private int concept(String name) {
        return concept(Text.hashOf(Key.of(name)));
    }

    private int concept(long key) {
        return Names.concept(names, key, Mention.Type.PLACE);
    }
}
