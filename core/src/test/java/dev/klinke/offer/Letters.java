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

/** Letters for tests of readers. */
final class Letters {
    /** The day that tests take for today. */
    static final Clock AUTUMN_2026 = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private static final LetterOpener OPENER = new LetterOpener(Vocabulary.shared());

    private Letters() {}

    static Letter letter(String subject, String body) {
        return OPENER.open(Message.of(Platform.EMAIL, Sender.UNKNOWN, subject, body));
    }

    static List<Excerpt> excerpts(String body) {
        return Excerpt.of(letter("", body));
    }
}
