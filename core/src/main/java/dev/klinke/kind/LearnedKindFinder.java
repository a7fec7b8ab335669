package dev.klinke.kind;

import dev.klinke.letter.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the kind by a learned model, and by what is known for sure of some senders. Thread-safe. */
public final class LearnedKindFinder implements KindFinder {
    private static @Nullable KindFinder shared;

    private final KindModel model;
    private final EvidenceReader reader = new EvidenceReader();
    private final Priors priors = new Priors();

    /** A finder by this model. */
    public LearnedKindFinder(KindModel model) {
        this.model = model;
    }

    /**
     * The finder of this process; the first call loads the model.
     *
     * @throws IllegalStateException if no model is on the class path
     */
    public static synchronized KindFinder shared() {
        if (shared == null) {
            shared = new LearnedKindFinder(load());
        }
        return shared;
    }

    @Override
    public KindGuess guess(Letter letter) {
        return priors.weigh(letter, model.guess(reader.read(letter)));
    }

    private static KindModel load() {
        KindModelProvider provider = ServiceLoader.load(KindModelProvider.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no model of kinds on the class path; add the artifact dev.klinke:klinke-models"));
        try (InputStream in = provider.open()) {
            return KindModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
