package dev.klinke.offer;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Letters that may stick to a number: 38h, 14x, 12.60ph. */
final class Units {
    private static final Set<String> COUNTED = Set.of(
            "h", "hr", "hrs", "std", "stunden", "x", "y", "yr", "yrs", "j", "jahre", "d", "days", "years", "min", "ma",
            "km");
    private static final Map<String, Pay.Period> PERIODS = Map.of(
            "pa", Pay.Period.YEAR,
            "pm", Pay.Period.MONTH,
            "pcm", Pay.Period.MONTH,
            "pd", Pay.Period.DAY,
            "ph", Pay.Period.HOUR);

    private Units() {}

    static boolean contains(String letters) {
        return COUNTED.contains(letters) || PERIODS.containsKey(letters);
    }

    /** The period the letters stand for; null if they count something else. */
    static Pay.@Nullable Period period(String letters) {
        return PERIODS.get(letters);
    }
}
