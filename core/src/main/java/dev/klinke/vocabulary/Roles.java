package dev.klinke.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The occupation table and a small theory of job titles. Thread-safe. */
public final class Roles {
    private static final double NEAR_FROM = 0.3;

    private final FlatFile.Texts records;
    private final Neighbours near;
    private final Vocabulary vocabulary;

    Roles(FlatFile file, Vocabulary vocabulary) {
        this.records = file.texts("occupations");
        this.near = new Neighbours(file, "occupations.near");
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
        int concept = concept(Title.of(title));
        return concept < 0 ? null : occupation(concept);
    }

    /** The occupations most like a title, best first, at most so many. */
    public List<Occupation> rank(String title, int most) {
        record Scored(Occupation occupation, double score) {}
        var scored = new ArrayList<Scored>();
        int known = concept(Title.of(title));
        for (int i = 0; i < size(); i++) {
            Occupation one = occupation(i);
            double best = i == known ? 2 : 0;
            for (String label : one.german()) {
                best = Math.max(best, Words.alike(title, label));
            }
            for (String label : one.english()) {
                best = Math.max(best, Words.alike(title, label));
            }
            scored.add(new Scored(one, best));
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(most)
                .map(Scored::occupation)
                .toList();
    }

    /** How near two titles are; titles the table does not know are compared by their words. */
    public Similarity similarity(String title, String other) {
        Title first = Title.of(title);
        Title second = Title.of(other);
        if (String.join("", first.content()).equals(String.join("", second.content()))) {
            return new Similarity(Similarity.Relation.SAME, 1);
        }
        int concept = concept(first);
        int otherConcept = concept(second);
        if (concept >= 0 && otherConcept >= 0) {
            return between(concept, otherConcept);
        }
        double words = Words.alike(String.join(" ", first.content()), String.join(" ", second.content()));
        return new Similarity(
                words > 0.9
                        ? Similarity.Relation.SAME
                        : words >= NEAR_FROM ? Similarity.Relation.NEAR : Similarity.Relation.DIFFERENT,
                words);
    }

    private Similarity between(int concept, int other) {
        if (concept == other) {
            return new Similarity(Similarity.Relation.SAME, 1);
        }
        int packed = near.between(concept, other);
        double grade = (packed & 127) / 100.0;
        if ((packed & NearGraph.KIND_OF) != 0) {
            return new Similarity(Similarity.Relation.BROADER, grade);
        }
        return new Similarity(grade >= NEAR_FROM ? Similarity.Relation.NEAR : Similarity.Relation.DIFFERENT, grade);
    }

    /** The concept that covers at least half of what a title says, or -1. */
    private int concept(Title title) {
        int best = -1;
        int most = 0;
        for (Mention mention : vocabulary.mentions(title.text())) {
            int covered = title.words(mention.first(), mention.last());
            if (mention.type() == Mention.Type.OCCUPATION && covered > most) {
                best = mention.concept();
                most = covered;
            }
        }
        return 2 * most >= title.words() ? best : -1;
    }

    private static List<String> labels(String column) {
        var labels = new ArrayList<String>();
        for (String label : column.split("; ")) {
            labels.add(label.endsWith("?") ? label.substring(0, label.length() - 1) : label);
        }
        return List.copyOf(labels);
    }
}
