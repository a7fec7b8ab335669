package dev.klinke.kind;

/** What a message is. The words are those of labels, JSON and configuration. */
public enum Kind {
    /** An approach about employment: permanent, fixed-term, temp agency, internship. */
    JOB("job", true),
    /** An approach about freelance or contract work. */
    PROJECT("project", true),
    /** Micro-jobs, click-work, paid surveys, piece-rate text work. */
    GIG("gig", true),
    /** Schemes and scams dressed as work. */
    DUBIOUS("dubious", true),
    /** Genuine contact between people. */
    NETWORKING("networking", false),
    /** Mail within the user's own application. */
    APPLICATION("application", false),
    /** Automatic job-alert digests. */
    ALERT("alert", false),
    /** Automatic platform notices. */
    NOTICE("notice", false),
    /** Something other than work is sold to the user. */
    SALES("sales", false),
    /** Anything else. */
    OTHER("other", false);

    private final String word;
    private final boolean offersWork;

    Kind(String word, boolean offersWork) {
        this.word = word;
        this.offersWork = offersWork;
    }

    /** The word used in labels, JSON and configuration. */
    public String word() {
        return word;
    }

    /** Whether such a message offers work; only then can it ever be spam. */
    public boolean offersWork() {
        return offersWork;
    }

    /**
     * The kind of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind \"" + word + "\"");
    }
}
