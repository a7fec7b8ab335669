package dev.klinke.models.training;

import dev.klinke.kind.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's maximum-entropy model on the evidence of labelled messages. One thread, no chance: the same examples
 * give the same model.
 */
public final class KindTrainer {
    /** A feature that fewer messages have is not learned. */
    private static final int FEWEST_MESSAGES = 4;

    /** The model of these examples. */
    public MaxentModel train(List<Example> examples) throws IOException {
        Map<Long, Integer> messages = countMessages(examples);
        List<Event> events = new ArrayList<>();
        for (Example example : examples) {
            events.add(event(example, messages));
        }
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        var trainer = new StepwiseTrainer();
        var report = new HashMap<String, String>();
        trainer.init(parameters, report);
        var indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, report);
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        return trainer.train(indexer);
    }

    /** What OpenNLP knows a feature by. */
    public static String name(long feature) {
        return Long.toHexString(feature);
    }

    private static Map<Long, Integer> countMessages(List<Example> examples) {
        var messages = new HashMap<Long, Integer>();
        for (Example example : examples) {
            Evidence evidence = example.evidence();
            var seen = new HashSet<Long>();
            for (int at = 0; at < evidence.size(); at++) {
                if (seen.add(evidence.feature(at))) {
                    messages.merge(evidence.feature(at), 1, Integer::sum);
                }
            }
        }
        return messages;
    }

    private static Event event(Example example, Map<Long, Integer> messages) {
        Evidence evidence = example.evidence();
        var names = new ArrayList<String>();
        var values = new ArrayList<Float>();
        for (Evidence.Group group : Evidence.Group.values()) {
            for (int at = evidence.start(group); at < evidence.end(group); at++) {
                if (messages.getOrDefault(evidence.feature(at), 0) >= FEWEST_MESSAGES) {
                    names.add(name(evidence.feature(at)));
                    values.add(evidence.value(group));
                }
            }
        }
        float[] each = new float[values.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = values.get(i);
        }
        return new Event(example.labelled().kind().word(), names.toArray(new String[0]), each);
    }
}
