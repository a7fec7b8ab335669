package dev.klinke.match;

/** One thing an offer is weighed by. Implementations are stateless. */
public interface Criterion {
    /** The word a person reads. */
    Aspect aspect();

    /** Weighs the offer; {@link Finding#SILENT} where the message or the profile says nothing. */
    Finding weigh(Case matter);
}
