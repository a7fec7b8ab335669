package dev.klinke.vocabulary;

import dev.klinke.text.Text;

/** The table of industries. Thread-safe. */
public final class Industries {
    private final FlatFile.Texts records;
    private final NameTable names;
    private final Neighbours near;

    Industries(FlatFile file, NameTable names) {
        this.records = file.texts("industries");
        this.names = names;
        this.near = new Neighbours(file, "industries.near");
    }

    /** The plain English name of the industry with this number, as labels use it. */
    public String name(int concept) {
        String record = records.get(concept);
        return record.substring(0, record.indexOf('\t'));
    }

    /** How near two industries are, named in German or English: 1 the same, 0 nothing in common. */
    public double similarity(String industry, String other) {
        int concept = concept(industry);
        int second = concept(other);
        if (concept >= 0 && second >= 0) {
            return concept == second ? 1 : (near.between(concept, second) & 127) / 100.0;
        }
        return Words.alike(industry, other);
    }

    /** Whether the table knows an industry by this name, German or English. */
    public boolean known(String industry) {
        return concept(industry) >= 0;
    }

    private int concept(String name) {
        return Names.concept(names, Text.hashOf(Key.of(name)), Mention.Type.INDUSTRY);
    }
}
