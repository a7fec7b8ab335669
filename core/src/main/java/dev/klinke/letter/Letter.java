package dev.klinke.letter;

import dev.klinke.message.Message;
import dev.klinke.message.Part;
import dev.klinke.message.Span;
import dev.klinke.text.Language;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Mention;
import java.util.List;

/**
 * A message prepared for reading: its parts cut into words once, the zones of its body, its language, and every name
 * the tables know in it. Kind and offer are read from this and never cut the text again. Immutable.
 */
public final class Letter {
    private final Message message;
    private final Text subject;
    private final Text body;
    private final Text headline;
    private final Text attachment;
    private final Zones zones;
    private final Language language;
    private final List<Mention> inSubject;
    private final List<Mention> inBody;
    private final List<Mention> inHeadline;
    private final List<Mention> inAttachment;

    Letter(
            Message message,
            Text subject,
            Text body,
            Text headline,
            Text attachment,
            Zones zones,
            Language language,
            List<Mention> inSubject,
            List<Mention> inBody,
            List<Mention> inHeadline,
            List<Mention> inAttachment) {
        this.message = message;
        this.subject = subject;
        this.body = body;
        this.headline = headline;
        this.attachment = attachment;
        this.zones = zones;
        this.language = language;
        this.inSubject = inSubject;
        this.inBody = inBody;
        this.inHeadline = inHeadline;
        this.inAttachment = inAttachment;
    }

    /** The message it was made from. */
    public Message message() {
        return message;
    }

    /** The words of a part; {@link Part#SENDER} is not cut and is empty here. */
    public Text text(Part part) {
        return switch (part) {
            case SUBJECT -> subject;
            case BODY -> body;
            case HEADLINE -> headline;
            case ATTACHMENT -> attachment;
            case SENDER -> Text.EMPTY;
        };
    }

    /** The body's words. */
    public Text body() {
        return body;
    }

    /** The subject's words. */
    public Text subject() {
        return subject;
    }

    /** What each token of the body belongs to: the sender's own words, a quote, the signature, a footer. */
    public Zones zones() {
        return zones;
    }

    /** The language of the sender's own words. */
    public Language language() {
        return language;
    }

    /** The names of the tables found in a part, in the order of the text; names of one table never overlap. */
    public List<Mention> mentions(Part part) {
        return switch (part) {
            case SUBJECT -> inSubject;
            case BODY -> inBody;
            case HEADLINE -> inHeadline;
            case ATTACHMENT -> inAttachment;
            case SENDER -> List.of();
        };
    }

    /** The span from one token of a part to another, both included. */
    public Span span(Part part, int first, int last) {
        Text text = text(part);
        return new Span(part, text.start(first), text.end(last));
    }
}
