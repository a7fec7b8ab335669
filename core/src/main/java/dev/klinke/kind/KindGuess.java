package dev.klinke.kind;

/** How likely each kind is. Immutable. */
public final class KindGuess {
    private final double[] likelihoods;

    /**
     * A guess.
     *
     * @param likelihoods one for each {@link Kind} in its order, none negative, summing to 1
     */
    public KindGuess(double[] likelihoods) {
        if (likelihoods.length != Kind.values().length) {
            throw new IllegalArgumentException("one likelihood for each kind is needed, not " + likelihoods.length);
        }
        this.likelihoods = likelihoods.clone();
    }

    /** How likely the kind is, 0..1. */
    public double of(Kind kind) {
        return likelihoods[kind.ordinal()];
    }

    /** How likely it is that work is offered at all, 0..1. */
    public double offersWork() {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.offersWork() ? of(kind) : 0;
        }
        return Math.min(1, sum);
    }

    /** The likeliest kind on the likelier side: of the kinds that offer work, or of those that do not. */
    public Kind likeliest() {
        return likeliest(offersWork() >= 0.5);
    }

    /** The likeliest of the kinds that offer work, or of those that do not. */
    public Kind likeliest(boolean offeringWork) {
        Kind best = offeringWork ? Kind.JOB : Kind.OTHER;
        for (Kind kind : Kind.values()) {
            if (kind.offersWork() == offeringWork && of(kind) > of(best)) {
                best = kind;
            }
        }
        return best;
    }
}
