package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.Kind;
import dev.klinke.kind.KindGuess;
import dev.klinke.kind.Priors;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.offer.Offer;
import dev.klinke.reading.Reading;

/** A message judged by a model that was trained without its writer. */
public final class HeldOut {
    private static final Priors PRIORS = new Priors();

    private final Example example;
    private final double[] scores;

    /**
     * A judged message.
     *
     * @param scores what the model gave each kind, before calibration
     */
    HeldOut(Example example, double[] scores) {
        this.example = example;
        this.scores = scores.clone();
    }

    /** The guess that follows. */
    public KindGuess guess(Calibration calibration) {
        return PRIORS.weigh(example.letter(), calibration.guess(scores));
    }

    /** What is understood by that guess: an approach, a contact, or unclear. */
    public Reading reading(Calibration calibration) {
        return Reading.of(example.letter(), guess(calibration), () -> Offer.NOTHING_STATED);
    }

    /** The message and its label. */
    public LabelledMessage labelled() {
        return example.labelled();
    }

    /** Whether work is offered, as labelled. */
    public boolean offersWork() {
        return kind().offersWork();
    }

    /** The kind, as labelled. */
    public Kind kind() {
        return labelled().kind();
    }
}
