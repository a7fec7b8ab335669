package dev.klinke.letter;

import dev.klinke.message.Message;
import dev.klinke.message.Part;
import dev.klinke.text.Language;
import dev.klinke.text.LanguageCount;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import dev.klinke.vocabulary.Vocabulary;

/** Prepares messages for reading. Thread-safe. */
public final class LetterOpener {
    private static final int FEW_WORDS = 6;
    private static final WordSet FORWARD_MARKS = WordSet.of("wg fwd fw tr wtr");

    private final Vocabulary vocabulary;

    public LetterOpener(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Cuts the message into words, finds its zones and language, and looks its words up in the tables. */
    public Letter open(Message message) {
        Text subject = Text.of(message.subject());
        Text body = Text.of(message.body());
        Text headline = Text.of(message.text(Part.HEADLINE));
        Text attachment = Text.of(message.attachments());
        Zones zones = Zones.of(body, forwarded(subject));
        return new Letter(
                message,
                subject,
                body,
                headline,
                attachment,
                zones,
                language(body, zones, subject),
                vocabulary.mentions(subject),
                vocabulary.mentions(body),
                vocabulary.mentions(headline),
                vocabulary.mentions(attachment));
    }

    private static boolean forwarded(Text subject) {
        return subject.size() > 1 && FORWARD_MARKS.contains(subject, 0) && subject.isSymbol(1, ':');
    }

    /** By the sender's own words; where these are few, by the whole text and the subject too. */
    private static Language language(Text body, Zones zones, Text subject) {
        var count = new LanguageCount();
        count.add(body, zones::own);
        if (count.words() < FEW_WORDS) {
            count.add(body, token -> !zones.own(token));
            count.add(subject, token -> true);
        }
        return count.language();
    }
}
