package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.Kind;
import dev.klinke.kind.KindModel;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/** Turns OpenNLP's model into the form that loads in milliseconds. */
public final class FlatModel {
    /** A feature whose weights differ less than this among the kinds decides nothing and is left out. */
    private static final double NEGLIGIBLE = 0.004;

    private FlatModel() {}

    /** The same model, flat. */
    public static KindModel of(MaxentModel trained, Calibration calibration) {
        var parameters = new TreeMap<Long, float[]>();
        for (Map.Entry<String, Context> feature : features(trained).entrySet()) {
            float[] weights = weights(trained, feature.getValue());
            if (spread(weights) >= NEGLIGIBLE) {
                parameters.put(Long.parseUnsignedLong(feature.getKey(), 16), weights);
            }
        }
        return KindModel.of(calibration, parameters);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> features(MaxentModel trained) {
        return (Map<String, Context>) ((AbstractModel) trained).getDataStructures()[1];
    }

    /** One weight for each kind; only their differences matter, so their mean is taken off. */
    private static float[] weights(MaxentModel trained, Context context) {
        float[] weights = new float[Kind.values().length];
        double[] parameters = context.getParameters();
        int[] outcomes = context.getOutcomes();
        double mean = 0;
        for (double parameter : parameters) {
            mean += parameter / weights.length;
        }
        Arrays.fill(weights, (float) -mean);
        for (int i = 0; i < outcomes.length; i++) {
            weights[Kind.of(trained.getOutcome(outcomes[i])).ordinal()] += (float) parameters[i];
        }
        return weights;
    }

    private static float spread(float[] weights) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        return most;
    }
}
