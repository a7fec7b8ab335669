package dev.klinke.letter;

import dev.klinke.message.Message;
import dev.klinke.message.Part;
import dev.klinke.text.Language;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Vocabulary;

/** Prepares messages for reading. Thread-safe. */
public final class LetterOpener {
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
        return new Letter(
                message,
                subject,
                body,
                headline,
                attachment,
                Zones.of(body),
                Language.of(body),
                vocabulary.mentions(subject),
                vocabulary.mentions(body),
                vocabulary.mentions(headline),
                vocabulary.mentions(attachment));
    }
}
