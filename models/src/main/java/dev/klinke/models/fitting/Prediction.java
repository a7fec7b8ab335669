package dev.klinke.models.fitting;

import dev.klinke.match.Aspect;
import dev.klinke.match.Finding;
import dev.klinke.verdict.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mismatch for an offer whose writer (or profile) was not learned from.
 *
 * @param offer the offer and what its owner says
 * @param mismatch 0 wanted to 1 unwanted
 */
record Prediction(JudgedOffer offer, double mismatch) {

    /**
     * Predicts every offer by weights fitted to all other groups.
     *
     * @param group what is left out together: the writer or the profile
     * @param without an aspect that is left out of account, or null
     */
    static List<Prediction> leaveOut(
            List<JudgedOffer> offers,
            WeightFitter fitter,
            Function<JudgedOffer, String> group,
            @Nullable Aspect without) {
        var groups = new LinkedHashMap<String, List<JudgedOffer>>();
        offers.forEach(offer -> groups.computeIfAbsent(group.apply(offer), key -> new ArrayList<>())
                .add(offer));
        var predictions = new ArrayList<Prediction>();
        groups.forEach((name, held) -> {
            List<JudgedOffer> others = offers.stream()
                    .filter(offer -> !group.apply(offer).equals(name))
                    .toList();
            Weights weights = fitter.fit(others);
            held.forEach(offer -> predictions.add(new Prediction(offer, mismatch(offer, weights, without))));
        });
        return predictions;
    }

    /** Predicts every offer by a word filter that learned the same person's judgements of other writers' messages. */
    static List<Prediction> byWords(List<JudgedOffer> offers) {
        var predictions = new ArrayList<Prediction>();
        var filters = new LinkedHashMap<String, WordBayes>();
        for (JudgedOffer offer : offers) {
            String writer = offer.message().writer();
            WordBayes filter = filters.computeIfAbsent(
                    writer + " " + offer.profileId(),
                    key -> WordBayes.of(offers.stream()
                            .filter(other -> !other.message().writer().equals(writer))
                            .filter(other -> other.profileId().equals(offer.profileId()))
                            .toList()));
            WordBayes everybody = filters.computeIfAbsent(
                    writer,
                    key -> WordBayes.of(offers.stream()
                            .filter(other -> !other.message().writer().equals(writer))
                            .toList()));
            predictions.add(new Prediction(offer, (filter.knowsAnything() ? filter : everybody).spam(offer)));
        }
        return predictions;
    }

    private static double mismatch(JudgedOffer offer, Weights weights, @Nullable Aspect without) {
        var contributions = new ArrayList<Double>();
        for (Map.Entry<Aspect, Finding> finding : offer.findings().entrySet()) {
            if (finding.getKey() != without) {
                contributions.add(
                        weights.contribution(finding.getValue(), offer.profile().seeking()));
            }
        }
        return offer.sureness()
                * weights.unwanted(contributions, offer.profile().seeking());
    }
}
