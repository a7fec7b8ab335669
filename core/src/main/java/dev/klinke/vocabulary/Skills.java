package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The skill table. Thread-safe. */
public final class Skills {
    private final FlatFile.Texts records;
    private final NameTable names;
    private final Neighbours related;

    Skills(FlatFile file, NameTable names) {
        this.records = file.texts("skills");
        this.names = names;
        this.related = new Neighbours(file, "skills.near");
    }

    /** The number of skills. */
    public int size() {
        return records.size();
    }

    /** The skill with this number. */
    public Skill skill(int concept) {
        String[] columns = records.get(concept).split("\t", -1);
        return new Skill(columns[0], columns[1], List.of(columns[2].split("; ")));
    }

    /** The skill of this name, or null if the table has none. */
    public @Nullable Skill find(String name) {
        int concept = concept(name);
        return concept < 0 ? null : skill(concept);
    }

    /**
     * How far knowing one helps for the other: 1 the same, 0 nothing. Unknown names are compared as text.
     */
    public double relatedness(String name, String other) {
        int concept = concept(name);
        int second = concept(other);
        if (concept >= 0 && second >= 0) {
            return concept == second ? 1 : (related.between(concept, second) & 127) / 100.0;
        }
        return Words.alike(name, other);
    }

    private int concept(String name) {
        return Names.concept(names, Text.hashOf(Key.of(name)), Mention.Type.SKILL);
    }
}
