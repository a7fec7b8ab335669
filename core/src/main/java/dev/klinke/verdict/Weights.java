package dev.klinke.verdict;

import dev.klinke.match.Finding;
import dev.klinke.profile.Profile.Seeking;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
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

    private static final Weights FITTED = shipped();

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
        return Collections.unmodifiableSet(byGround.keySet());
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
     * What a finding counts for at its strength: a clash never less than 0, a fit never more.
     *
     * @see #unwanted
     */
    public double contribution(Finding finding, Seeking seeking) {
        if (finding instanceof Finding.Clashes clashes) {
            return Math.max(0, of(clashes.reason().ground(), seeking) * finding.strength());
        }
        if (finding instanceof Finding.Fits fits) {
            return Math.min(0, of(fits.reason().ground(), seeking) * finding.strength());
        }
        return 0;
    }

    /**
     * How likely an approach is unwanted, 0..1. What fits lowers the odds with which every weighing starts; each clash
     * then leaves only a share of the chance that it is wanted, {@code exp(-contribution)}, however much else fits. So
     * one clear clash is enough, and more or stronger clashes never make it less unwanted, nor more fits more so.
     *
     * @param contributions of all findings
     */
    public double unwanted(Collection<Double> contributions, Seeking seeking) {
        double fits = of(BIAS, seeking);
        double clashes = 0;
        for (double contribution : contributions) {
            fits += Math.min(0, contribution);
            clashes += Math.max(0, contribution);
        }
        return 1 - Math.exp(-clashes) / (1 + Math.exp(fits));
    }

    private double of(String ground, Seeking seeking) {
        Weight weight = of(ground);
        return seeking == Seeking.PASSIVELY ? weight.weight() + weight.passively() : weight.weight();
    }

    /**
     * What a ground counts for at full strength: a fit in log-odds of being unwanted, a clash in natural logarithms of the
     * chance it leaves (1 leaves 37 %, 3 leaves 5 %).
     *
     * @param weight for everybody
     * @param passively what is added for who looks only passively
     */
    public record Weight(double weight, double passively) {}

    private static Weights shipped() {
        InputStream in = Weights.class.getResourceAsStream("weights.tsv");
        if (in == null) {
            throw new IllegalStateException("weights.tsv is missing beside " + Weights.class.getName());
        }
        return read(in);
    }

    /** Reads weights as they are kept: ground, weight, more if passively, meaning; closes the stream. */
    public static Weights read(InputStream stream) {
        var byGround = new LinkedHashMap<String, Weight>();
        try (InputStream in = stream) {
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
