package dev.klinke.models.training;

import java.util.Arrays;
import java.util.Random;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;

/**
 * Finds the weights of OpenNLP's maximum-entropy model by small steps, one event after the other (AdaGrad, Duchi et al.
 * 2011), with an L2 penalty. OpenNLP's own quasi-Newton trainer needs minutes for 100,000 features and ten outcomes
 * and has then not come as far; this one needs seconds. Events are taken in an order drawn from a fixed seed, so the
 * same events give the same weights.
 */
public final class StepwiseTrainer extends AbstractEventTrainer {
    private static final int PASSES = 8;
    private static final double STEP = 0.1;
    private static final double PENALTY = 1e-5;
    private static final float FIRST_SQUARE = 1e-4f;
    private static final long SEED = 20261101;

    @Override
    public boolean isSortAndMerge() {
        return false;
    }

    @Override
    public AbstractModel doTrain(DataIndexer events) {
        int outcomes = events.getOutcomeLabels().length;
        float[] weights = new float[events.getPredLabels().length * outcomes];
        float[] squares = new float[weights.length];
        Arrays.fill(squares, FIRST_SQUARE);
        int[] order = new int[events.getContexts().length];
        Arrays.setAll(order, i -> i);
        var random = new Random(SEED);
        double[] shares = new double[outcomes];
        for (int pass = 0; pass < PASSES; pass++) {
            shuffle(order, random);
            for (int event : order) {
                int[] features = events.getContexts()[event];
                float[] values = events.getValues()[event];
                shares(features, values, weights, shares);
                shares[events.getOutcomeList()[event]] -= 1;
                step(features, values, shares, weights, squares);
            }
        }
        return model(events, weights, outcomes);
    }

    /** How likely each outcome is by the weights so far. */
    private static void shares(int[] features, float[] values, float[] weights, double[] shares) {
        Arrays.fill(shares, 0);
        for (int i = 0; i < features.length; i++) {
            int at = features[i] * shares.length;
            for (int outcome = 0; outcome < shares.length; outcome++) {
                shares[outcome] += values[i] * weights[at + outcome];
            }
        }
        double most = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int outcome = 0; outcome < shares.length; outcome++) {
            shares[outcome] = Math.exp(shares[outcome] - most);
            sum += shares[outcome];
        }
        for (int outcome = 0; outcome < shares.length; outcome++) {
            shares[outcome] /= sum;
        }
    }

    private static void step(int[] features, float[] values, double[] errors, float[] weights, float[] squares) {
        for (int i = 0; i < features.length; i++) {
            int at = features[i] * errors.length;
            for (int outcome = 0; outcome < errors.length; outcome++) {
                float slope = (float) (errors[outcome] * values[i] + PENALTY * weights[at + outcome]);
                squares[at + outcome] += slope * slope;
                weights[at + outcome] -= (float) (STEP * slope / Math.sqrt(squares[at + outcome]));
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private static AbstractModel model(DataIndexer events, float[] weights, int outcomes) {
        int[] all = new int[outcomes];
        Arrays.setAll(all, i -> i);
        var contexts = new Context[events.getPredLabels().length];
        for (int feature = 0; feature < contexts.length; feature++) {
            double[] parameters = new double[outcomes];
            for (int outcome = 0; outcome < outcomes; outcome++) {
                parameters[outcome] = weights[feature * outcomes + outcome];
            }
            contexts[feature] = new Context(all, parameters);
        }
        return new QNModel(contexts, events.getPredLabels(), events.getOutcomeLabels());
    }
}
