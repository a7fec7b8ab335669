package dev.klinke.models.fitting;

import dev.klinke.models.corpus.Corpus;
import dev.klinke.models.corpus.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Command that fits the weights of a judgement to all labelled messages and writes them as text.
 *
 * <pre>FitWeights CORPUS WEIGHTS.tsv</pre>
 *
 * The offers are taken as they are read, so that a ground found wrongly now and then counts for less than one that is
 * read surely. The reader itself learns nothing from these messages.
 */
public final class FitWeights {
    private FitWeights() {}

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: FitWeights CORPUS WEIGHTS.tsv");
        }
        Path corpus = Path.of(arguments[0]);
        List<JudgedOffer> offers = JudgedOffers.read(Profiles.readAll(corpus)).of(Corpus.readAll(corpus));
        WeightsFile.write(new WeightFitter(WeightsFile.expected()).fit(offers), Path.of(arguments[1]));
    }
}
