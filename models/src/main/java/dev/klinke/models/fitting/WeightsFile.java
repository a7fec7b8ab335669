package dev.klinke.models.fitting;

import dev.klinke.verdict.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The text in which weights are kept, written with a line of meaning for each. */
final class WeightsFile {
    private static final String HEAD =
            """
            # What each ground of a finding counts for. Written by dev.klinke.models.fitting.FitWeights; how good it is stands in models/ACCURACY.md.
            # A fit (negative) lowers the log-odds of being unwanted with which every weighing starts (bias). A clash (positive) leaves
            # exp(-weight) of the chance that the message is wanted: 1 leaves 37 %, 3 leaves 5 %. Both at full strength.
            # ground <tab> weight <tab> more if the person looks only passively <tab> what it means
            """;

    private WeightsFile() {}

    /** What a person would expect before seeing any data. */
    static Weights expected() throws IOException {
        return Weights.read(open());
    }

    /** Writes weights, each with the meaning that stands beside the expected one. */
    static void write(Weights weights, Path file) throws IOException {
        var text = new StringBuilder(HEAD);
        Map<String, String> meanings = meanings();
        for (String ground : weights.grounds()) {
            Weights.Weight weight = weights.of(ground);
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%.2f\t%.2f\t%s\n",
                    ground,
                    weight.weight() + 0.0,
                    weight.passively() + 0.0,
                    meanings.get(ground)));
        }
        Files.writeString(file, text);
    }

    private static Map<String, String> meanings() throws IOException {
        var meanings = new LinkedHashMap<String, String>();
        try (InputStream in = open()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> meanings.put(cells[0], cells[3]));
        }
        return meanings;
    }

    private static InputStream open() {
        InputStream in = WeightsFile.class.getResourceAsStream("expected-weights.tsv");
        if (in == null) {
            throw new IllegalStateException("expected-weights.tsv is missing beside " + WeightsFile.class.getName());
        }
        return in;
    }
}
