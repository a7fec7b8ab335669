package dev.klinke.vocabulary;

import dev.klinke.vocabulary.Similarity.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The occupation table and a small theory of job titles. Thread-safe. */
public final class Roles {
    private static final double NEAR_FROM = 0.3;
    private static final double SAME_FROM = 0.95;

    /** A title that says more than the label it holds: "Buchhalter Immobilien" beside "Buchhalter". */
    private static final double NARROWER = 0.85;

    /** All labels of the table, ready to be ranked; made when first needed. */
    private static final class Ranked {
        private final List<Integer> concepts = new ArrayList<>();
        private final TitleRanking ranking;

        Ranked(Roles roles) {
            var labels = new ArrayList<String>();
            for (int concept = 0; concept < roles.size(); concept++) {
                Occupation occupation = roles.occupation(concept);
                var all = new LinkedHashSet<>(occupation.german());
                all.addAll(occupation.english());
                for (String label : all) {
                    labels.add(label);
                    concepts.add(concept);
                }
            }
            ranking = new TitleRanking(roles, labels);
        }
    }

    /** What a title names, as far as the table knows. */
    private record Known(int concept, boolean whole) {
        private static final Known NOTHING = new Known(-1, false);

        boolean something() {
            return concept >= 0;
        }
    }

    private final FlatFile.Texts records;
    private final Neighbours near;
    private final TitleLikeness likeness;
    private final Vocabulary vocabulary;
    private @Nullable Ranked ranked;

    Roles(FlatFile file, Vocabulary vocabulary) {
        this.records = file.texts("occupations");
        this.near = new Neighbours(file, "occupations.near");
        this.likeness = new TitleLikeness(file);
        this.vocabulary = vocabulary;
    }

    /** The number of occupations. */
    public int size() {
        return records.size();
    }

    /** The occupation with this number. */
    public Occupation occupation(int concept) {
        String[] columns = records.get(concept).split("\t", -1);
        return new Occupation(columns[0], columns[1], columns[2], labels(columns[3]), labels(columns[4]), columns[5]);
    }

    /**
     * The occupation a title names, after gender forms and levels are taken off; null if the table has none that is
     * surely meant.
     */
    public @Nullable Occupation find(String title) {
        int concept = number(title);
        return concept < 0 ? null : occupation(concept);
    }

    /** Whether the table has an occupation that a title surely names. */
    public boolean knows(String title) {
        return number(title) >= 0;
    }

    /**
     * The occupations most like a title, best first, at most so many. The first call of a process prepares all labels,
     * which takes up to a second; it is meant for suggestions, not for every message.
     */
    public List<Occupation> rank(String title, int most) {
        Ranked all = ranked();
        var best = new LinkedHashSet<Integer>();
        int known = number(title);
        if (known >= 0) {
            best.add(known);
        }
        for (int label : all.ranking.rank(title, most * 40)) {
            best.add(all.concepts.get(label));
        }
        return best.stream().limit(most).map(this::occupation).toList();
    }

    private synchronized Ranked ranked() {
        Ranked all = ranked;
        if (all == null) {
            all = new Ranked(this);
            ranked = all;
        }
        return all;
    }

    /** How near two titles are; titles the table does not know are compared by their words. */
    public Similarity similarity(String title, String other) {
        Title first = Title.of(title);
        Title second = Title.of(other);
        if (String.join("", first.content()).equals(String.join("", second.content()))) {
            return new Similarity(Relation.SAME, 1);
        }
        Known one = known(first);
        Known two = known(second);
        double words = likeness.between(String.join(" ", first.content()), String.join(" ", second.content()));
        if (one.something() && two.something()) {
            return between(one, two, words);
        }
        return new Similarity(
                words >= SAME_FROM ? Relation.SAME : words >= NEAR_FROM ? Relation.NEAR : Relation.DIFFERENT, words);
    }

    private Similarity between(Known one, Known two, double words) {
        int packed = near.between(one.concept, two.concept);
        double grade = grade(one.concept, two.concept);
        if (one.whole && two.whole) {
            return new Similarity(relation(one.concept == two.concept, packed, grade), grade);
        }
        if (one.concept == two.concept) {
            boolean kind = one.whole || two.whole;
            return new Similarity(
                    kind ? Relation.BROADER : Relation.NEAR, Math.max(kind ? NARROWER : NEAR_FROM, words));
        }
        double weaker = Math.max(NARROWER * grade, Math.min(words, NARROWER));
        return new Similarity(relation(false, packed, weaker), weaker);
    }

    private static Relation relation(boolean same, int packed, double grade) {
        if (same) {
            return Relation.SAME;
        }
        if ((packed & NearGraph.KIND_OF) != 0) {
            return Relation.BROADER;
        }
        return grade >= NEAR_FROM ? Relation.NEAR : Relation.DIFFERENT;
    }

    /** The number of the occupation a title names, or -1. */
    int number(String title) {
        return known(Title.of(title)).concept;
    }

    /** How near two occupations are by the tables: 1 the same, 0 nothing. */
    double grade(int concept, int other) {
        return concept == other ? 1 : (near.between(concept, other) & 127) / 100.0;
    }

    /** The concept that covers at least half of what a title says. */
    private Known known(Title title) {
        int best = -1;
        int most = 0;
        for (Mention mention : vocabulary.namesIn(title.text())) {
            int covered = title.words(mention.first(), mention.last());
            if (mention.type() == Mention.Type.OCCUPATION && covered > most) {
                best = mention.concept();
                most = covered;
            }
        }
        return 2 * most >= title.words() && best >= 0 ? new Known(best, most == title.words()) : Known.NOTHING;
    }

    private static List<String> labels(String column) {
        var labels = new ArrayList<String>();
        for (String label : column.split("; ")) {
            labels.add(label.endsWith("?") ? label.substring(0, label.length() - 1) : label);
        }
        return List.copyOf(labels);
    }
}
