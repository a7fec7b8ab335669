package dev.klinke.match;

import dev.klinke.offer.Pay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * By which conventions pay is compared across periods and currencies: {@code pay-conventions.tsv} beside this class.
 * What no convention covers is not compared. Immutable.
 */
public final class PayConventions {
    private final Map<String, Double> values;

    private PayConventions(Map<String, Double> values) {
        this.values = Map.copyOf(values);
    }

    /** The conventions that ship with the product. */
    public static PayConventions usual() {
        var values = new HashMap<String, Double>();
        try (InputStream in = PayConventions.class.getResourceAsStream("pay-conventions.tsv")) {
            if (in == null) {
                throw new IllegalStateException("pay-conventions.tsv is missing beside " + PayConventions.class);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    values.put(cells[0], Double.parseDouble(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PayConventions(values);
    }

    /**
     * The same with other values for some names, e.g. {@code CHF} to 1.07 for one franc being worth 1.07 euros.
     *
     * @throws IllegalArgumentException if a name is not known and no currency code, or a value is not above 0
     */
    public PayConventions with(Map<String, Double> others) {
        var changed = new HashMap<>(values);
        others.forEach((name, value) -> {
            if (!values.containsKey(name) && !name.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException(
                        "no convention \"" + name + "\"; there are " + String.join(", ", values.keySet()));
            }
            if (!(value > 0)) {
                throw new IllegalArgumentException(name + " is " + value + ", but a number above 0 is expected");
            }
            changed.put(name, value);
        });
        return new PayConventions(changed);
    }

    /** An amount in another currency; empty if one of the two is not in the table. */
    OptionalDouble convert(double amount, String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(amount);
        }
        Double worth = values.get(from);
        Double target = values.get(to);
        return worth == null || target == null ? OptionalDouble.empty() : OptionalDouble.of(amount * worth / target);
    }

    /**
     * How many of the one period make one of the other, at full time; null where they are not compared, as a year's
     * salary with a freelancer's day rate.
     *
     * @param salaries how many salaries a year the offer pays
     */
    @Nullable
    Double periods(Pay.Period from, Pay.Period to, int salaries) {
        if (from == to) {
            return 1.0;
        }
        return switch (from) {
            case YEAR ->
                switch (to) {
                    case MONTH -> 1 / value("months-a-year");
                    case HOUR -> 1 / value("hours-a-year");
                    default -> null;
                };
            case MONTH ->
                switch (to) {
                    case YEAR -> (double) salaries;
                    case HOUR -> salaries / value("hours-a-year");
                    default -> null;
                };
            case DAY -> to == Pay.Period.HOUR ? (Double) (1 / value("hours-a-day")) : null;
            case HOUR ->
                switch (to) {
                    case YEAR -> value("hours-a-year");
                    case MONTH -> value("hours-a-year") / value("months-a-year");
                    case DAY -> value("hours-a-day");
                    default -> null;
                };
            case WORD, PIECE -> null;
        };
    }

    private double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("pay-conventions.tsv has no line \"" + name + "\"");
        }
        return value;
    }
}
