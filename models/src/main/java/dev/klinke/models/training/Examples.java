package dev.klinke.models.training;

import dev.klinke.kind.EvidenceReader;
import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.models.corpus.Corpus;
import dev.klinke.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Labelled messages with the evidence in them. */
public final class Examples {
    private Examples() {}

    /** All messages below a folder of corpora, in the order of {@link Corpus#readAll}. */
    public static List<Example> of(Path corpora) throws IOException {
        var opener = new LetterOpener(Vocabulary.shared());
        var reader = new EvidenceReader();
        return Corpus.readAll(corpora).stream()
                .map(labelled -> {
                    Letter letter = opener.open(labelled.message());
                    return new Example(labelled, letter, reader.read(letter));
                })
                .toList();
    }
}
