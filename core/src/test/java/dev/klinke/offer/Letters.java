package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import dev.klinke.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters for the tests of the readers. */
final class Letters {
    /** The day that tests take for today. */
    static final Clock AUTUMN_2026 = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private static final LetterOpener OPENER = new LetterOpener(Vocabulary.shared());

    private Letters() {}

    /** A letter without a subject from somebody unknown. */
    static Letter letter(String body) {
        return letter("", body);
    }

    /** A letter with a subject. */
    static Letter letter(String subject, String body) {
        return OPENER.open(Message.of(subject, body));
    }

    /** A message on LinkedIn from somebody with this headline. */
    static Letter withHeadline(String headline, String body) {
        return OPENER.open(Message.of(Platform.LINKEDIN, new Sender("Kim Muster", null, headline, null), "", body));
    }

    /** A mail from this address. */
    static Letter mail(String name, String address, String body) {
        return OPENER.open(Message.of(Platform.EMAIL, Sender.mail(name, address), "", body));
    }

    static List<Excerpt> excerpts(String body) {
        return Excerpt.of(letter(body));
    }

    /** The value, or null. */
    static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
