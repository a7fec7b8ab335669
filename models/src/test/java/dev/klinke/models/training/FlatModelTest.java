package dev.klinke.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.Evidence;
import dev.klinke.kind.Kind;
import dev.klinke.kind.KindGuess;
import dev.klinke.kind.KindModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlatModelTest {
    private static List<Example> examples = List.of();

    @BeforeAll
    static void readOneWriter() throws IOException {
        examples = Examples.of(Path.of("src/corpus")).stream()
                .filter(example -> example.labelled().writer().equals("contacts")
                        || example.labelled().writer().equals("office"))
                .toList();
    }

    @Test
    void flatModelAgreesWithOpenNlp() throws IOException {
        MaxentModel trained = new KindTrainer().train(examples);
        KindModel flat = FlatModel.of(trained, Calibration.NONE);
        for (Example example : examples) {
            double[] expected = openNlp(trained, example.evidence());
            KindGuess guess = flat.guess(example.evidence());
            for (int outcome = 0; outcome < expected.length; outcome++) {
                assertThat(guess.of(Kind.of(trained.getOutcome(outcome))))
                        .as(example.labelled().id())
                        .isCloseTo(expected[outcome], within(0.03));
            }
        }
    }

    @Test
    void sameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(FlatModel.of(new KindTrainer().train(examples), Calibration.NONE)))
                .isEqualTo(bytes(FlatModel.of(new KindTrainer().train(examples), Calibration.NONE)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        KindModel flat = FlatModel.of(new KindTrainer().train(examples), new Calibration(0.9, 1.1, -0.2));
        KindModel again = KindModel.read(new ByteArrayInputStream(bytes(flat)));
        Evidence evidence = examples.get(0).evidence();
        assertThat(again.scores(evidence)).isEqualTo(flat.scores(evidence));
    }

    private static byte[] bytes(KindModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static double[] openNlp(MaxentModel trained, Evidence evidence) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Float>();
        for (Evidence.Group group : Evidence.Group.values()) {
            for (int at = evidence.start(group); at < evidence.end(group); at++) {
                names.add(KindTrainer.name(evidence.feature(at)));
                values.add(evidence.value(group));
            }
        }
        float[] each = new float[values.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = values.get(i);
        }
        return trained.eval(names.toArray(new String[0]), each);
    }
}
