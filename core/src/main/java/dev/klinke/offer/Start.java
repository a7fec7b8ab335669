package dev.klinke.offer;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When the work begins.
 *
 * @param month the month; null means at once
 */
public record Start(@Nullable YearMonth month) {
    /** At once. */
    public static final Start IMMEDIATELY = new Start(null);

    /** {@code immediately} or {@code YYYY-MM}. */
    public String word() {
        return month == null ? "immediately" : month.toString();
    }
}
