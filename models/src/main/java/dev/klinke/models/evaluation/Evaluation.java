package dev.klinke.models.evaluation;

import dev.klinke.Klinke;
import dev.klinke.match.Finding;
import dev.klinke.message.Message;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.offer.Offer;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading;
import dev.klinke.reading.Understood;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges labelled messages and counts how often that is what people say. Contacts are judged for every
 * profile, since none of them may ever be hidden; offers for the profiles that somebody judged them for.
 */
public final class Evaluation {
    private final Map<String, Klinke> judges = new LinkedHashMap<>();
    private final Function<Message, Understood> reader;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Hidden> hidden = new ArrayList<>();
    private int caught;
    private int caughtForALabelledReason;
    private int unknownProfiles;

    /**
     * An evaluation with the reader of this process.
     *
     * @param profiles by id
     */
    public Evaluation(Map<String, Profile> profiles) {
        this(profiles, Klinke::read);
    }

    /**
     * An evaluation with another reader, for instance one that was trained on other messages.
     *
     * @param profiles by id
     */
    public Evaluation(Map<String, Profile> profiles, Function<Message, Understood> reader) {
        profiles.forEach((id, profile) -> judges.put(id, Klinke.with(profile).build()));
        this.reader = reader;
    }

    /** Reads, judges and counts one message. */
    public void add(LabelledMessage labelled) {
        Understood understood = reader.apply(labelled.message());
        Reading reading = understood.reading();
        List<Group> counted = List.of(group("all"), group(labelled.language()));
        counted.forEach(group -> group.kinds.add(labelled.kind(), reading.kind()));
        Offer label = labelled.offer();
        if (label == null) {
            neverHidden(labelled, understood);
            return;
        }
        Offer read = offerOf(reading);
        counted.forEach(group -> group.offers.add(read, label));
        labelled.judgements().forEach((profile, judgement) -> {
            Klinke judge = judges.get(profile);
            if (judge == null) {
                unknownProfiles++;
            } else {
                count(labelled, profile, judgement, judge.judge(understood), counted);
            }
        });
    }

    private void count(
            LabelledMessage labelled,
            String profile,
            LabelledMessage.Judgement judgement,
            Assessment assessment,
            List<Group> counted) {
        Verdict wanted = Verdict.of(judgement.verdict());
        counted.forEach(group -> group.verdicts.add(wanted, assessment.verdict()));
        if (assessment.verdict() != Verdict.SPAM) {
            return;
        }
        if (wanted == Verdict.HAM) {
            hidden.add(new Hidden(labelled.id(), profile, assessment.mismatch()));
        } else if (wanted == Verdict.SPAM) {
            caught++;
            boolean shared = assessment.weighed().stream()
                    .filter(weighed -> weighed.finding() instanceof Finding.Clashes)
                    .anyMatch(weighed ->
                            judgement.because().contains(weighed.aspect().word()));
            caughtForALabelledReason += shared ? 1 : 0;
        }
    }

    private void neverHidden(LabelledMessage labelled, Understood understood) {
        judges.forEach((profile, judge) -> {
            Assessment assessment = judge.judge(understood);
            if (assessment.verdict() == Verdict.SPAM) {
                hidden.add(new Hidden(labelled.id(), profile, assessment.mismatch()));
            }
        });
    }

    private static Offer offerOf(Reading reading) {
        if (reading instanceof Reading.Approach approach) {
            return approach.offer();
        }
        return reading instanceof Reading.Unclear unclear ? unclear.offer() : Offer.NOTHING_STATED;
    }

    private Group group(String name) {
        return groups.computeIfAbsent(name, key -> new Group());
    }

    /** What was counted, by group: {@code all}, {@code de}, {@code en}. */
    public Map<String, Group> groups() {
        return groups;
    }

    /** The wanted offers and the contacts whose verdict is spam, in the order they came. */
    public List<Hidden> hidden() {
        return List.copyOf(hidden);
    }

    /** The share of caught spam of which a reason shown is one that a person gave; null if none was caught. */
    public @Nullable Double caughtForALabelledReason() {
        return caught == 0 ? null : (Double) ((double) caughtForALabelledReason / caught);
    }

    /** How many judgements are of profiles that were not given. */
    public int unknownProfiles() {
        return unknownProfiles;
    }

    /** The counts of one group of messages. */
    public static final class Group {
        private final KindScores kinds = new KindScores();
        private final OfferScores offers = new OfferScores();
        private final VerdictScores verdicts = new VerdictScores();

        public KindScores kinds() {
            return kinds;
        }

        public OfferScores offers() {
            return offers;
        }

        public VerdictScores verdicts() {
            return verdicts;
        }
    }

    /** A message hidden by mistake from the owner of a profile. */
    public record Hidden(String id, String profile, double mismatch) {}
}
