package dev.klinke.cli.output;

import dev.klinke.verdict.Assessment;

/** What became of one message. */
public sealed interface Result {
    /** Where it was read from. */
    String source();

    /** It was read and judged. */
    record Judged(Assessment assessment) implements Result {
        @Override
        public String source() {
            return assessment.message().source();
        }
    }

    /** It could not be read; {@code error} tells why. */
    record Unreadable(String id, String source, String error) implements Result {}
}
