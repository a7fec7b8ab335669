package dev.klinke.models.training;

import dev.klinke.kind.KindModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the model of kinds from the corpora. Run by the build; nothing is done where the corpora and the code that
 * reads them are the same as when the model was written.
 *
 * <p>Arguments: folder of corpora, file to write, file to keep the state of the
 * sources in, file of the calibration, then the folders of classes the model depends on.
 */
public final class TrainKinds {
    private TrainKinds() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path stamp = Path.of(arguments[2]);
        Path calibration = Path.of(arguments[3]);
        var sources =
                new SourceDigest().add(corpora, ".jsonl").add(corpora, ".txt").add(calibration);
        for (String classes : List.of(arguments).subList(4, arguments.length)) {
            sources.add(Path.of(classes), "");
        }
        String digest = sources.hex();
        if (Files.exists(target)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(digest)) {
            return;
        }
        List<Example> examples = Examples.of(corpora);
        System.out.println("Training the model of kinds on " + examples.size() + " messages ...");
        KindModel model = FlatModel.of(new KindTrainer().train(examples), CalibrationFile.read(calibration));
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            model.write(out);
        }
        Files.writeString(stamp, digest);
    }
}
