package dev.klinke.match;

import java.util.Locale;

/** What an offer is weighed by; the words are those of labels, JSON and configuration. */
public enum Aspect {
    AVAILABILITY,
    ROLE,
    SKILLS,
    SENIORITY,
    INDUSTRY,
    PLACE,
    CONTRACT,
    WORKLOAD,
    PAY,
    EMPLOYER,
    START,
    PERSONALISATION,
    SUBSTANCE,
    DEVELOPMENT,
    SCAM;

    /** The word used in labels, JSON and configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
