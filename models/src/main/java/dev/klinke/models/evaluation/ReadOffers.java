package dev.klinke.models.evaluation;

import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.models.corpus.Corpus;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.offer.Offer;
import dev.klinke.offer.OfferReader;
import dev.klinke.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Command that reads every labelled offer below a folder and prints F1 per field, by writer and by language; the kind is
 * taken from the label, so that the readers are measured alone.
 *
 * <pre>ReadOffers CORPUS [FIELD...]     with fields, also every message where they differ</pre>
 */
public final class ReadOffers {
    private final OfferReader reader = new OfferReader(Vocabulary.shared());
    private final LetterOpener opener = new LetterOpener(Vocabulary.shared());
    private final Map<String, OfferScores> groups = new LinkedHashMap<>();
    private final PrintStream out;

    private ReadOffers(PrintStream out) {
        this.out = out;
    }

    /** Runs the command. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("usage: ReadOffers CORPUS [FIELD...]");
            return;
        }
        List<OfferField> shown = Arrays.stream(arguments)
                .skip(1)
                .map(word -> OfferField.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        new ReadOffers(out).run(Corpus.readAll(Path.of(arguments[0])), shown);
    }

    private void run(List<LabelledMessage> messages, List<OfferField> shown) {
        for (LabelledMessage labelled : messages) {
            Offer label = labelled.offer();
            if (label != null) {
                Letter letter = opener.open(labelled.message());
                Offer read = reader.read(letter, labelled.kind());
                for (String group : List.of("all", labelled.language(), labelled.writer())) {
                    groups.computeIfAbsent(group, name -> new OfferScores()).add(read, label);
                }
                shown.forEach(field -> showDifference(labelled, label, read, field));
            }
        }
        table();
    }

    private void showDifference(LabelledMessage labelled, Offer label, Offer read, OfferField field) {
        var score = new Score();
        field.score(read, label, score);
        if (score.f1() < 1) {
            out.println(labelled.writer() + " " + labelled.id() + " " + field.word() + ": read " + field.values(read)
                    + ", labelled " + field.values(label));
        }
    }

    private void table() {
        out.printf("%-14s", "F1");
        for (OfferField field : OfferField.values()) {
            out.printf(
                    Locale.ROOT,
                    " %6s",
                    field.word().substring(0, Math.min(6, field.word().length())));
        }
        out.println();
        groups.forEach((name, scores) -> {
            out.printf("%-14s", name);
            for (OfferField field : OfferField.values()) {
                out.printf(Locale.ROOT, " %6.3f", scores.of(field).f1());
            }
            out.println();
        });
        OfferScores all = groups.getOrDefault("all", new OfferScores());
        for (String line : List.of("precision", "recall")) {
            out.printf("%-14s", line);
            for (OfferField field : OfferField.values()) {
                Score score = all.of(field);
                out.printf(Locale.ROOT, " %6.3f", line.equals("recall") ? score.recall() : score.precision());
            }
            out.println();
        }
    }
}
