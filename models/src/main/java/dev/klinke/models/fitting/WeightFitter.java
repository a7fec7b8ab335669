package dev.klinke.models.fitting;

import dev.klinke.match.Aspect;
import dev.klinke.match.Finding;
import dev.klinke.verdict.Weights;
import dev.klinke.verdict.Weights.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits what each ground counts for: the likeliest weights of {@link Weights#unwanted}, by cyclic coordinate descent with
 * scoring steps, the weights of clashes held at or above 0, those of fits at or below. A normal prior around the
 * expected weights keeps grounds that occur rarely near what a person would expect. Deterministic.
 */
final class WeightFitter {
    private static final int SWEEPS = 60;
    /** How firmly a weight is held at its expectation, in units of observations at even odds. */
    private static final double FIRMNESS = 0.5;
    /** So many judgements rest on what the findings cannot show, such as a second vacancy; they must not bend the rest. */
    private static final double NOISE = 0.02;
    /** Keeps a Newton step from leaping where everything is as good as sure. */
    private static final double LEAST_CURVE = 0.02;

    private final Weights expected;
    private final List<String> grounds;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    WeightFitter(Weights expected) {
        this.expected = expected;
        grounds = List.copyOf(expected.grounds());
        grounds.forEach(ground -> numbers.put(ground, numbers.size()));
    }

    /** The weights under which what these people said is likeliest. */
    Weights fit(List<JudgedOffer> offers) {
        int count = grounds.size();
        double[] theta = new double[2 * count];
        double[] prior = new double[2 * count];
        for (int i = 0; i < count; i++) {
            Weight weight = expected.of(grounds.get(i));
            prior[i] = theta[i] = weight.weight();
            prior[i + count] = theta[i + count] = weight.passively();
        }
        List<List<Entry>> columns = columns(offers);
        var state = new State(offers);
        for (int column = 0; column < columns.size(); column++) {
            state.move(column, columns.get(column), theta[column]);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int column = 0; column < columns.size(); column++) {
                List<Entry> entries = columns.get(column);
                if (!entries.isEmpty()) {
                    double step = state.step(column, entries, theta[column] - prior[column]);
                    double moved = allowed(column, theta[column] + step) - theta[column];
                    theta[column] += moved;
                    state.move(column, entries, moved);
                }
            }
        }
        return weights(theta);
    }

    /** How the odds stand for every offer under the weights so far. */
    private final class State {
        private final double[] fits;
        private final double[] clashes;
        private final double[] target;

        State(List<JudgedOffer> offers) {
            fits = new double[offers.size()];
            clashes = new double[offers.size()];
            target = offers.stream().mapToDouble(JudgedOffer::unwanted).toArray();
        }

        void move(int column, List<Entry> entries, double by) {
            double[] sums = isClash(column) ? clashes : fits;
            for (Entry entry : entries) {
                sums[entry.row] += by * entry.strength;
            }
        }

        /** How far to move a weight that lies so far from its expectation. */
        double step(int column, List<Entry> entries, double fromExpected) {
            boolean clash = isClash(column);
            double slope = FIRMNESS * fromExpected;
            double curve = FIRMNESS;
            for (Entry entry : entries) {
                double odds = 1 / (1 + Math.exp(-fits[entry.row]));
                double left = Math.exp(-clashes[entry.row]);
                double told = NOISE + (1 - 2 * NOISE) * (1 - (1 - odds) * left);
                double change = (1 - 2 * NOISE) * left * (1 - odds) * (clash ? 1 : odds) * entry.strength;
                double information = change / (told * (1 - told));
                slope += (told - target[entry.row]) * information;
                curve += Math.max(LEAST_CURVE * entry.strength * entry.strength, change * information);
            }
            return Math.max(-1, Math.min(1, -slope / curve));
        }
    }

    private boolean isClash(int column) {
        String ground = grounds.get(column % grounds.size());
        return !ground.equals(Weights.BIAS) && expected.of(ground).weight() > 0;
    }

    /** The bias is free; a clash keeps its sign, and so does a fit. */
    private double allowed(int column, double value) {
        String ground = grounds.get(column % grounds.size());
        if (ground.equals(Weights.BIAS)) {
            return value;
        }
        return isClash(column) ? Math.max(0, value) : Math.min(0, value);
    }

    private List<List<Entry>> columns(List<JudgedOffer> offers) {
        var columns = new ArrayList<List<Entry>>();
        for (int i = 0; i < 2 * grounds.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (int row = 0; row < offers.size(); row++) {
            JudgedOffer offer = offers.get(row);
            add(columns, row, Weights.BIAS, 1, offer.passively());
            for (Map.Entry<Aspect, Finding> finding : offer.findings().entrySet()) {
                String ground = ground(finding.getValue());
                if (!ground.isEmpty()) {
                    add(columns, row, ground, finding.getValue().strength(), offer.passively());
                }
            }
        }
        return columns;
    }

    private void add(List<List<Entry>> columns, int row, String ground, double strength, boolean passively) {
        Integer number = numbers.get(ground);
        if (number == null) {
            throw new IllegalArgumentException("expected-weights.tsv has no line \"" + ground + "\"");
        }
        columns.get(number).add(new Entry(row, strength));
        if (passively) {
            columns.get(number + grounds.size()).add(new Entry(row, strength));
        }
    }

    /** The ground of a finding; empty for silence. */
    static String ground(Finding finding) {
        if (finding instanceof Finding.Clashes clashes) {
            return clashes.reason().ground();
        }
        return finding instanceof Finding.Fits fits ? fits.reason().ground() : "";
    }

    private Weights weights(double[] theta) {
        var weights = new LinkedHashMap<String, Weight>();
        for (int i = 0; i < grounds.size(); i++) {
            weights.put(grounds.get(i), new Weight(theta[i], theta[i + grounds.size()]));
        }
        return Weights.of(weights);
    }

    private record Entry(int row, double strength) {}
}
