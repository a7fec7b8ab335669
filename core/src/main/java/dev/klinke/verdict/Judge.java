package dev.klinke.verdict;

import dev.klinke.kind.Known;
import dev.klinke.letter.Letter;
import dev.klinke.match.Finding;
import dev.klinke.match.PayConventions;
import dev.klinke.match.Weighing;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading;
import dev.klinke.reading.Reading.Approach;
import dev.klinke.reading.Reading.Contact;
import dev.klinke.reading.Reading.Unclear;
import dev.klinke.verdict.Assessment.Weighed;
import dev.klinke.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs what was read against one profile. Thread-safe.
 *
 * <p>The mismatch is how sure it is that work is offered at all, times how likely that work is unwanted
 * ({@link Weights#unwanted}). More or stronger clashes never lower it and fits never raise it.
 */
public final class Judge {
    /** Only what offers work as surely as this is ever hidden: a contact lost is the worst that can happen. */
    private static final double SURE_OF_AN_OFFER = 0.95;

    private final Profile profile;
    private final Known known;
    private final Weighing weighing;
    private final Weights weights;
    private final Thresholds thresholds;

    /** A judge with the conventions and weights that ship with the product. */
    public Judge(Profile profile, Known known, Vocabulary vocabulary) {
        this(profile, known, new Weighing(vocabulary, PayConventions.usual()), Weights.fitted());
    }

    /**
     * A judge.
     *
     * @param weighing by what to weigh
     * @param weights what each ground counts for
     */
    public Judge(Profile profile, Known known, Weighing weighing, Weights weights) {
        this.profile = profile;
        this.known = known;
        this.weighing = weighing;
        this.weights = weights;
        thresholds = Thresholds.of(profile.tolerance());
    }

    /** The judgement of a message that was read so. */
    public Assessment judge(Letter letter, Reading reading) {
        if (reading instanceof Approach approach) {
            return judge(letter, approach);
        }
        if (reading instanceof Unclear unclear) {
            return unclear(letter, unclear);
        }
        return new Assessment(letter.message(), letter.language(), (Contact) reading, Verdict.HAM, 0, List.of());
    }

    private Assessment judge(Letter letter, Approach approach) {
        List<Weighed> weighed = weigh(letter, approach);
        double mismatch = approach.sureness() * unwanted(weighed);
        Verdict verdict = atMost(mostSevere(letter, approach), thresholds.verdict(mismatch));
        return new Assessment(letter.message(), letter.language(), approach, verdict, mismatch, weighed);
    }

    /** It may be no approach at all; what speaks against the offer is told, but hides nothing. */
    private Assessment unclear(Letter letter, Unclear unclear) {
        Approach ifApproach =
                new Approach(unclear.kind().offersWork() ? unclear.kind() : unclear.other(), 0.5, unclear.offer());
        List<Weighed> weighed = weigh(letter, ifApproach);
        double mismatch = ifApproach.sureness() * unwanted(weighed);
        Verdict most = atMost(mostSevere(letter), Verdict.UNSURE);
        Verdict verdict = atMost(most, thresholds.verdict(unwanted(weighed)));
        return new Assessment(letter.message(), letter.language(), unclear, verdict, mismatch, weighed);
    }

    /** What the user's own past allows at most, and how sure it is that work is offered. */
    private Verdict mostSevere(Letter letter, Approach approach) {
        return atMost(mostSevere(letter), approach.sureness() < SURE_OF_AN_OFFER ? Verdict.UNSURE : Verdict.SPAM);
    }

    /** What the user's own past allows at most. */
    private Verdict mostSevere(Letter letter) {
        return switch (known.of(letter.message())) {
            case IN_THREAD, WANTED -> Verdict.HAM;
            case WRITTEN_TO -> Verdict.UNSURE;
            case UNKNOWN -> letter.message().conversation().answered() ? Verdict.UNSURE : Verdict.SPAM;
        };
    }

    private static Verdict atMost(Verdict most, Verdict verdict) {
        return verdict.compareTo(most) > 0 ? most : verdict;
    }

    private List<Weighed> weigh(Letter letter, Approach approach) {
        var weighed = new ArrayList<Weighed>();
        weighing.weigh(letter, approach, profile).forEach((aspect, finding) -> {
            if (!(finding instanceof Finding.Silent)) {
                weighed.add(new Weighed(aspect, finding, weights.contribution(finding, profile.seeking())));
            }
        });
        weighed.sort(Comparator.comparingDouble((Weighed each) -> -Math.abs(each.contribution())));
        return weighed;
    }

    private double unwanted(List<Weighed> weighed) {
        return weights.unwanted(weighed.stream().map(Weighed::contribution).toList(), profile.seeking());
    }
}
