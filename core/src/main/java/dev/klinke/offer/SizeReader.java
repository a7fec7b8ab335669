package dev.klinke.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the size of the company one would work for: startup, small (below 50 people), medium (below 1,000) or large,
 * where a word or a number of people tells it.
 */
final class SizeReader {
    private static final int SMALL = 50;
    private static final int MEDIUM = 1000;

    /** startup, small, medium or large; null if none is told. */
    @Nullable
    Found<String> read(List<Excerpt> excerpts) {
        return Excerpt.first(excerpts, SizeReader::read);
    }

    private static @Nullable Found<String> read(Excerpt excerpt) {
        Found<String> byPeople = null;
        for (Wording wording : excerpt.wordings(Topic.SIZE)) {
            if (!wording.meaning().equals("staff")) {
                if (!excerpt.deniedBefore(wording.first(), 2)) {
                    return excerpt.found(wording.meaning(), wording.first(), wording.last());
                }
            } else if (byPeople == null) {
                byPeople = byPeople(excerpt, wording);
            }
        }
        return byPeople;
    }

    /** "wir sind 34 Leute", "180 MA"; a team within a company is named by less than five or as a team. */
    private static @Nullable Found<String> byPeople(Excerpt excerpt, Wording staff) {
        for (Figure figure : excerpt.figures()) {
            int between = staff.first() - figure.last();
            if (between >= 1
                    && between <= 2
                    && figure.currency().isEmpty()
                    && !figure.percent()
                    && figure.high() >= 5) {
                String size = figure.high() < SMALL ? "small" : figure.high() < MEDIUM ? "medium" : "large";
                return excerpt.found(size, figure.first(), staff.last());
            }
        }
        return null;
    }
}
