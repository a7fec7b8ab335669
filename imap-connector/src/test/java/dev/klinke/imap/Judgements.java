package dev.klinke.imap;

import dev.klinke.kind.Kind;
import dev.klinke.kind.Known;
import dev.klinke.message.Message;
import dev.klinke.offer.OfferBuilder;
import dev.klinke.reading.Reading;
import dev.klinke.text.Language;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.util.List;
import java.util.function.Function;

/** A judge whose verdict stands in the message: "spam" or "unsure" anywhere in its text; spares known senders. */
final class Judgements {
    private Judgements() {}

    static Function<Message, Assessment> judge(Known known) {
        return message -> assess(message, known);
    }

    private static Assessment assess(Message message, Known known) {
        String text = message.subject() + " " + message.body();
        if (text.contains("unjudgeable")) {
            throw new IllegalStateException("a bug in a reader");
        }
        Verdict verdict = text.contains("spam") ? Verdict.SPAM : text.contains("unsure") ? Verdict.UNSURE : Verdict.HAM;
        Known.Standing standing = known.of(message);
        if (standing == Known.Standing.IN_THREAD || standing == Known.Standing.WANTED) {
            verdict = Verdict.HAM;
        } else if (standing == Known.Standing.WRITTEN_TO && verdict == Verdict.SPAM) {
            verdict = Verdict.UNSURE;
        }
        Reading reading = verdict == Verdict.HAM
                ? new Reading.Contact(Kind.OTHER)
                : new Reading.Approach(Kind.JOB, 0.99, new OfferBuilder().build());
        return new Assessment(
                message, Language.GERMAN, reading, verdict, verdict == Verdict.SPAM ? 0.95 : 0.1, List.of());
    }
}
