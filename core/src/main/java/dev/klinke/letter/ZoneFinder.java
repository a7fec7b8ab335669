package dev.klinke.letter;

import dev.klinke.text.Phrases;
import dev.klinke.text.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a body into zones, line by line: first what is quoted, then footers, then the signature.
 *
 * <p>A message passed on with hardly a word of the sender's own is read as the sender's own: that is what he wants to
 * say. Works in one pass over the phrases of {@code zones.tsv} and one over the lines.
 */
final class ZoneFinder {
    /** Whoever writes fewer words above a forwarded message lets that message speak. */
    private static final int FEW_OWN_WORDS = 25;

    /** A footer reaches to the end of the body if no more words than these follow its first line. */
    private static final int FOOTER_WORDS = 120;

    private static final int SIGNATURE_LINES = 12;
    private static final int SIGNATURE_LINE_WORDS = 9;

    private enum Cue {
        ATTRIBUTION,
        ORIGINAL,
        FORWARD,
        FROM,
        HEADER,
        SUBJECT,
        CLOSING,
        POSTSCRIPT,
        FOOTER,
        ADVERT
    }

    private static final Phrases PHRASES = Phrases.beside(ZoneFinder.class, "zones.tsv");
    private static final Cue[] CUES = PHRASES.names().stream()
            .map(name -> Cue.valueOf(name.toUpperCase(Locale.ROOT)))
            .toArray(Cue[]::new);

    private final Text body;
    private final Zone[] zones;
    private final Lines lines;
    private final Set<Cue>[] cues;
    private boolean forwarded;
    private int quoteFrom = Integer.MAX_VALUE;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ZoneFinder(Text body, boolean forwarded) {
        this.body = body;
        this.forwarded = forwarded;
        zones = new Zone[body.size()];
        Arrays.fill(zones, Zone.OWN);
        lines = new Lines(body);
        cues = new Set[lines.count()];
        Arrays.setAll(cues, line -> EnumSet.noneOf(Cue.class));
    }

    Zones find() {
        PHRASES.find(body, (name, first, last) -> cues[lines.of(first)].add(CUES[name]));
        quotes();
        if (forwarded && quoteFrom < lines.count() && ownWords() < FEW_OWN_WORDS) {
            takeForwardedAsOwn();
        }
        footers();
        signatures();
        return new Zones(body, zones);
    }

    private void quotes() {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.beginsWith(line, '>')) {
                set(line, Zone.QUOTE);
            } else if (cues[line].contains(Cue.FORWARD)) {
                forwarded = true;
                quoteFrom(line);
                return;
            } else if (cues[line].contains(Cue.ORIGINAL) || headBegins(line)) {
                quoteFrom(line);
                return;
            } else if (attribution(line)) {
                set(line, Zone.QUOTE);
                int next = lines.endsWith(line, ':') ? line + 1 : line + 2;
                if (next < lines.count() && !lines.beginsWith(next, '>')) {
                    quoteFrom(line);
                    return;
                }
                set(Math.min(next, lines.count()) - 1, Zone.QUOTE);
            }
        }
    }

    /** "On ... wrote:", also where the line is broken before the colon. */
    private boolean attribution(int line) {
        return cues[line].contains(Cue.ATTRIBUTION)
                && lines.words(line) <= 24
                && (lines.endsWith(line, ':')
                        || (line + 1 < lines.count() && lines.words(line + 1) <= 8 && lines.endsWith(line + 1, ':')));
    }

    /** "From:" with "Sent:", "To:" or "Date:" in the lines right below it, as Outlook writes above a quote. */
    private boolean headBegins(int line) {
        if (!cues[line].contains(Cue.FROM)) {
            return false;
        }
        for (int next = line + 1; next < Math.min(line + 4, lines.count()) && !lines.blankBefore(next); next++) {
            if (cues[next].contains(Cue.HEADER)) {
                return true;
            }
        }
        return false;
    }

    private void quoteFrom(int line) {
        quoteFrom = line;
        for (int quoted = line; quoted < lines.count(); quoted++) {
            set(quoted, Zone.QUOTE);
        }
    }

    /** Everything below the head of the forwarded message, up to a quote within it. */
    private void takeForwardedAsOwn() {
        for (int line = quoteFrom; line < lines.count(); line++) {
            boolean head = cues[line].stream()
                    .anyMatch(cue -> cue == Cue.FROM
                            || cue == Cue.HEADER
                            || cue == Cue.SUBJECT
                            || cue == Cue.FORWARD
                            || cue == Cue.ORIGINAL);
            if (!head && !lines.beginsWith(line, '>')) {
                set(line, Zone.OWN);
            }
        }
    }

    private void footers() {
        for (int line = 0; line < lines.count(); line++) {
            if (!own(line)) {
                continue;
            }
            if (cues[line].contains(Cue.FOOTER)) {
                markFooter(line);
            } else if (cues[line].contains(Cue.ADVERT) && wordsBetween(0, line) >= 8 && !isList(line)) {
                footerFrom(line);
            }
        }
    }

    /** Vacancies in a list above an "unsubscribe" are an alert's own content. */
    private boolean isList(int line) {
        return wordsBetween(line, lines.count()) > FOOTER_WORDS;
    }

    private void markFooter(int line) {
        int start = lines.separatorAbove(line);
        int rest = wordsBetween(line, lines.count());
        if (line == 0 || lines.words(line) > 25) {
            sentencesWithFooter(line);
        } else if (wordsBetween(0, start) > 0 && (rest <= FOOTER_WORDS || rest * 3 < wordsBetween(0, lines.count()))) {
            footerFrom(start);
        } else {
            set(line, Zone.FOOTER);
        }
    }

    /** A whole paragraph in one line: only the sentences that are footer leave the sender's own words. */
    private void sentencesWithFooter(int line) {
        PHRASES.find(body, (name, first, last) -> {
            if (CUES[name] == Cue.FOOTER && lines.of(first) == line) {
                int start = body.sentenceStart(first);
                Arrays.fill(zones, start == 0 ? first : start, body.sentenceEnd(last), Zone.FOOTER);
            }
        });
    }

    private void footerFrom(int line) {
        for (int at = line; at < lines.count(); at++) {
            if (own(at)) {
                set(at, Zone.FOOTER);
            }
        }
    }

    private void signatures() {
        for (int line = 1; line < lines.count(); line++) {
            if (!own(line)) {
                continue;
            }
            boolean closing = cues[line].contains(Cue.CLOSING) && lines.words(line) <= SIGNATURE_LINE_WORDS;
            if (closing || lines.isSignatureMark(line)) {
                line = markSignature(line);
            }
        }
    }

    /** Short lines belong to it; a sentence or a postscript ends it. Gives its last line. */
    private int markSignature(int from) {
        set(from, Zone.SIGNATURE);
        int line = from + 1;
        while (line < lines.count() && line - from <= SIGNATURE_LINES && own(line) && !endsSignature(line)) {
            set(line, Zone.SIGNATURE);
            line++;
        }
        return line - 1;
    }

    private boolean endsSignature(int line) {
        return cues[line].contains(Cue.POSTSCRIPT)
                || lines.words(line) > 14
                || (lines.words(line) > SIGNATURE_LINE_WORDS && lines.endsSentence(line))
                || (lines.words(line) > 3 && lines.endsWith(line, '?'));
    }

    private boolean own(int line) {
        return zones[lines.first(line)] == Zone.OWN;
    }

    private void set(int line, Zone zone) {
        Arrays.fill(zones, lines.first(line), lines.end(line), zone);
    }

    private int ownWords() {
        int words = 0;
        for (int line = 0; line < lines.count(); line++) {
            words += own(line) ? lines.words(line) : 0;
        }
        return words;
    }

    private int wordsBetween(int from, int to) {
        return lines.wordsBetween(from, to);
    }
}
