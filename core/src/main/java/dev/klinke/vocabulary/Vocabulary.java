package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import java.util.List;

/** The tables and the one index over all their names. Loaded once a process, shared by all, thread-safe. */
public final class Vocabulary {
    private static final class Holder {
        static final Vocabulary SHARED = new Vocabulary(FlatFile.load());
    }

    private final NameTable names;
    private final Conditions conditions;
    private final Heads heads;
    private final Roles roles;
    private final Skills skills;
    private final Places places;
    private final Industries industries;

    Vocabulary(FlatFile file) {
        names = file.names("names");
        conditions = new Conditions(file);
        heads = new Heads(file);
        roles = new Roles(file, this);
        skills = new Skills(file, names);
        places = new Places(file, names);
        industries = new Industries(file, names);
    }

    /** The vocabulary of this process; the first call loads it. */
    public static Vocabulary shared() {
        return Holder.SHARED;
    }

    public Roles roles() {
        return roles;
    }

    public Skills skills() {
        return skills;
    }

    public Places places() {
        return places;
    }

    public Industries industries() {
        return industries;
    }

    /**
     * Every name of the tables in a text, in its order, found in one pass. Of several names of one table that begin at
     * one token the longest; mentions of one table never overlap. Names of different tables may: "Java-Entwickler" is an
     * occupation and holds a skill.
     */
    public List<Mention> mentions(Text text) {
        return new NameFinder(names, conditions, heads, text).find();
    }

    /** As {@link #mentions}, but only what the tables really have: no compound is taken for its last part. */
    List<Mention> namesIn(Text text) {
        return new NameFinder(names, conditions, null, text).find();
    }
}
