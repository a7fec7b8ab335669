package dev.klinke.offer;

/** On whose behalf an approach is written. */
public enum Recruiter {
    /** For a client: agency, headhunter, staffing firm. */
    AGENCY,
    /** For the company where one would work. */
    IN_HOUSE,
    /** Not to be told. */
    UNKNOWN
}
