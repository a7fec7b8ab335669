package dev.klinke.kind;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Makes scores honest: of the messages held likely with 0.9, nine in ten are so. Fitted on messages of writers the model
 * was not trained on.
 *
 * @param sharpness what all scores are multiplied by (one over the temperature)
 * @param workSlope what the log-odds of "work is offered" are multiplied by
 * @param workOffset what is added to them then
 */
public record Calibration(double sharpness, double workSlope, double workOffset) {
    /** Takes scores as they are. */
    public static final Calibration NONE = new Calibration(1, 1, 0);

    static Calibration read(DataInputStream in) throws IOException {
        return new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(sharpness);
        out.writeDouble(workSlope);
        out.writeDouble(workOffset);
    }

    /** How likely each kind is by these scores. */
    public KindGuess guess(double[] scores) {
        Kind[] kinds = Kind.values();
        double[] likelihoods = new double[kinds.length];
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double work = 0;
        double other = 0;
        for (Kind kind : kinds) {
            double likelihood = Math.exp((scores[kind.ordinal()] - most) * sharpness);
            likelihoods[kind.ordinal()] = likelihood;
            work += kind.offersWork() ? likelihood : 0;
            other += kind.offersWork() ? 0 : likelihood;
        }
        double odds = Math.log(Math.max(work, 1e-300)) - Math.log(Math.max(other, 1e-300));
        double honest = 1 / (1 + Math.exp(-(odds * workSlope + workOffset)));
        for (Kind kind : kinds) {
            double share = kind.offersWork() ? honest / Math.max(work, 1e-300) : (1 - honest) / Math.max(other, 1e-300);
            likelihoods[kind.ordinal()] *= share;
        }
        return new KindGuess(likelihoods);
    }
}
