package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.letter.Zone;
import dev.klinke.letter.Zones;
import dev.klinke.message.Part;
import dev.klinke.message.Span;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a message as the readers see it: its words, the names found in it, and which words are the sender's own.
 * Used by one thread.
 */
final class Passage {
    private final Part part;
    private final Text text;
    private final List<Mention> mentions;
    private final @Nullable Zones zones;
    private final Map<Mention.Type, @Nullable Mention[]> byToken = new EnumMap<>(Mention.Type.class);

    private Passage(Part part, Text text, List<Mention> mentions, @Nullable Zones zones) {
        this.part = part;
        this.text = text;
        this.mentions = mentions;
        this.zones = zones;
    }

    /** The part of a letter. */
    static Passage of(Letter letter, Part part) {
        return new Passage(part, letter.text(part), letter.mentions(part), part == Part.BODY ? letter.zones() : null);
    }

    /** The sender's name, which a letter does not cut into words. */
    static Passage ofSender(Letter letter) {
        return new Passage(Part.SENDER, Text.of(letter.message().text(Part.SENDER)), List.of(), null);
    }

    Part part() {
        return part;
    }

    Text text() {
        return text;
    }

    /** The names of the tables found in it, in the order of the text. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Whether the sender states the token, rather than quoting, signing or disclaiming it. */
    boolean own(int token) {
        return zones == null || zones.own(token);
    }

    /** Whether the token stands in the signature. */
    boolean signature(int token) {
        return zones != null && zones.of(token) == Zone.SIGNATURE;
    }

    /** A value with the words it was read from. */
    <T> Found<T> found(T value, int first, int last) {
        return new Found<>(value, span(first, last));
    }

    /** The span from one token to another, both included. */
    Span span(int first, int last) {
        return new Span(part, text.start(first), text.end(last));
    }

    /** The words from one token to another, both included, as a value with its span. */
    Found<String> quoted(int first, int last) {
        return found(text.written(first, last), first, last);
    }

    /** The mention of a type that covers the token, or null. */
    @Nullable
    Mention mention(Mention.Type type, int token) {
        @Nullable Mention[] row = byToken.computeIfAbsent(type, this::coverage);
        return token >= 0 && token < row.length ? row[token] : null;
    }

    private @Nullable Mention[] coverage(Mention.Type type) {
        @Nullable Mention[] row = new Mention[text.size()];
        for (Mention mention : mentions) {
            for (int i = mention.first(); mention.type() == type && i <= mention.last(); i++) {
                row[i] = mention;
            }
        }
        return row;
    }
}
