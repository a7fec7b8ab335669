package dev.klinke.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each ground of a finding counts for. Kept as text in {@code weights.tsv} beside this class, fitted from labelled
 * messages. A clash never counts below 0, a fit never above, so more clashes never lower a mismatch. Immutable.
 */
public final class Weights {
    /** The ground every weighing starts with. */
    public static final String BIAS = "bias";

    private static final Weights FITTED = load();

    private final Map<String, Weight> byGround;

    private Weights(Map<String, Weight> byGround) {
        this.byGround = byGround;
    }

    /** The weights that ship with the product. */
    public static Weights fitted() {
        return FITTED;
    }

    /** Weights by ground. */
    public static Weights of(Map<String, Weight> byGround) {
        return new Weights(new LinkedHashMap<>(byGround));
    }

    /** All grounds, in the order of the file. */
    public Set<String> grounds() {
        return Set.copyOf(byGround.keySet());
    }

    /**
     * What a ground counts for.
     *
     * @throws IllegalArgumentException if the ground has no line
     */
    public Weight of(String ground) {
        Weight weight = byGround.get(ground);
        if (weight == null) {
            throw new IllegalArgumentException("weights.tsv has no line \"" + ground + "\"");
        }
        return weight;
    }

    /**
     * What a ground counts for at full strength, in log-odds of being unwanted.
     *
     * @param weight for everybody
     * @param passively what is added for who looks only passively
     */
    public record Weight(double weight, double passively) {}

    private static Weights load() {
        var byGround = new LinkedHashMap<String, Weight>();
        try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
            if (in == null) {
                throw new IllegalStateException("weights.tsv is missing beside " + Weights.class.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    byGround.put(cells[0], new Weight(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(byGround);
    }
}
