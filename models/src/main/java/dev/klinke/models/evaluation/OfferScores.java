package dev.klinke.models.evaluation;

import dev.klinke.offer.Offer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The score of each field of an offer. Not thread-safe. */
public final class OfferScores {
    private final Map<OfferField, Score> scores = new EnumMap<>(OfferField.class);

    public OfferScores() {
        for (OfferField field : OfferField.values()) {
            scores.put(field, new Score());
        }
    }

    /** Adds one message. */
    public void add(Offer read, Offer labelled) {
        scores.forEach((field, score) -> field.score(read, labelled, score));
    }

    /** The score of a field. */
    public Score of(OfferField field) {
        return Objects.requireNonNull(scores.get(field));
    }
}
