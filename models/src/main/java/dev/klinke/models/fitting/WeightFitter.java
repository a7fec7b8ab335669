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
 * Fits what each ground counts for: logistic regression of "unwanted" on the strengths of the findings, by cyclic
 * coordinate descent with Newton steps, the weights of clashes held at or above 0, those of fits at or below. A normal
 * prior around the expected weights keeps grounds that occur rarely near what a person would expect. Deterministic.
 */
final class WeightFitter {
    private static final int SWEEPS = 40;
    /** How firmly a weight is held at its expectation, in units of observations at even odds. */
    private static final double FIRMNESS = 0.5;

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
        double[] logOdds = new double[offers.size()];
        double[] target = new double[offers.size()];
        for (int row = 0; row < offers.size(); row++) {
            target[row] = offers.get(row).unwanted();
        }
        for (int column = 0; column < columns.size(); column++) {
            for (Entry entry : columns.get(column)) {
                logOdds[entry.row] += theta[column] * entry.strength;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int column = 0; column < columns.size(); column++) {
                step(column, columns.get(column), theta, prior, logOdds, target);
            }
        }
        return weights(theta);
    }

    private void step(
            int column, List<Entry> entries, double[] theta, double[] prior, double[] logOdds, double[] target) {
        if (entries.isEmpty()) {
            return;
        }
        double slope = FIRMNESS * (theta[column] - prior[column]);
        double curve = FIRMNESS;
        for (Entry entry : entries) {
            double likelihood = 1 / (1 + Math.exp(-logOdds[entry.row]));
            slope += (likelihood - target[entry.row]) * entry.strength;
            curve += Math.max(0.02, likelihood * (1 - likelihood)) * entry.strength * entry.strength;
        }
        double moved = allowed(column, theta[column] - slope / curve) - theta[column];
        theta[column] += moved;
        for (Entry entry : entries) {
            logOdds[entry.row] += moved * entry.strength;
        }
    }

    /** The bias is free; a clash keeps its sign, and so does a fit. */
    private double allowed(int column, double value) {
        String ground = grounds.get(column % grounds.size());
        if (ground.equals(Weights.BIAS)) {
            return value;
        }
        return expected.of(ground).weight() < 0 ? Math.min(0, value) : Math.max(0, value);
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
