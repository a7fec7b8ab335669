package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.KindModel;
import dev.klinke.models.corpus.NearDuplicates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges every writer's messages by a model trained on all other writers: the nearest thing to texts by strangers. A
 * message of the others that nearly equals one of the writer's takes no part in the training.
 */
public final class LeaveOneWriterOut {
    private final List<Example> examples;
    private final NearDuplicates duplicates;

    public LeaveOneWriterOut(List<Example> examples) {
        this.examples = examples;
        duplicates =
                NearDuplicates.among(examples.stream().map(Example::labelled).toList());
    }

    /** All messages, judged; in the order of the examples. */
    public List<HeldOut> judge() throws IOException {
        var all = new ArrayList<HeldOut>();
        for (String writer : writers()) {
            all.addAll(judge(writer));
        }
        return all;
    }

    /** One writer's messages, judged. */
    public List<HeldOut> judge(String writer) throws IOException {
        List<Example> test = examples.stream()
                .filter(example -> example.labelled().writer().equals(writer))
                .toList();
        return judge(test);
    }

    /** These messages, judged by a model trained on all others. */
    public List<HeldOut> judge(List<Example> test) throws IOException {
        Set<String> without = new HashSet<>();
        for (Example example : test) {
            without.add(example.labelled().id());
            without.addAll(duplicates.of(example.labelled().id()));
        }
        List<Example> train = examples.stream()
                .filter(example -> !without.contains(example.labelled().id()))
                .toList();
        KindModel model = FlatModel.of(new KindTrainer().train(train), Calibration.NONE);
        return test.stream()
                .map(example -> new HeldOut(example, model.scores(example.evidence())))
                .toList();
    }

    /** The writers, in alphabetical order. */
    public List<String> writers() {
        return examples.stream()
                .map(example -> example.labelled().writer())
                .distinct()
                .toList();
    }
}
