package dev.klinke.offer;

import java.util.Locale;

/** What a wording speaks of; each has a table of the same name, e.g. {@code contract.txt}. */
enum Topic {
    CONTRACT,
    REMOTE,
    WORKLOAD,
    YEARS,
    SENIORITY,
    START,
    PAY,
    PERIOD,
    PLACE,
    SIZE;

    String table() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
