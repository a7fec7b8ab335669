package dev.klinke.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, found in the frame of a notification mail. The frame is built alike in all of them: an
 * announcement, the sender's card, the text, buttons; in some invitations the text stands above the card.
 *
 * @param card who wrote
 * @param subject the message's own subject, where the frame quotes it
 * @param text what was written
 */
record CarriedMessage(SenderCard card, @Nullable String subject, String text) {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_WORDS_ABOVE = 15;

    /**
     * Finds it.
     *
     * @param lines the mail without its footer
     * @param sender who wrote, if the mail's From tells
     * @param mailSubject the mail's subject, which may name the sender
     * @return null if the frame carries no text
     */
    static @Nullable CarriedMessage find(List<String> lines, @Nullable String sender, String mailSubject) {
        SenderCard card = SenderCard.find(lines, sender, mailSubject);
        if (card == null) {
            if (sender == null) {
                return null;
            }
            card = new SenderCard(sender, null, 0, 0);
        }
        int at = card.end();
        String subject = null;
        for (; at < lines.size() && isIntroduction(lines.get(at), mailSubject); at++) {
            String quoted = quotedSubject(lines.get(at));
            subject = quoted == null ? subject : quoted;
        }
        String text = text(lines, at);
        if (NotificationFrame.words(text) < FEWEST_WORDS) {
            String above = aboveCard(lines, card);
            // less is the platform's own sentence: "would like to join your network"
            text = NotificationFrame.words(above) < FEWEST_WORDS_ABOVE ? "" : above;
        }
        return NotificationFrame.words(text) < FEWEST_WORDS ? null : new CarriedMessage(card, subject, text);
    }

    /** The text from a line on to the first button. */
    private static String text(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !NotificationFrame.isButton(lines, end)) {
            end++;
        }
        while (end > from && isFrame(lines.get(end - 1))) {
            end--;
        }
        return unquoted(PlainText.tidy(String.join("\n", lines.subList(from, end))));
    }

    private static String aboveCard(List<String> lines, SenderCard card) {
        int from = 0;
        while (from < card.start()
                && (isFrame(lines.get(from)) || NotificationWords.isBareAnnouncement(lines.get(from)))) {
            from++;
        }
        return unquoted(PlainText.tidy(String.join("\n", lines.subList(from, card.start()))));
    }

    /** Whether a line leads to the text: empty, ruled, "schreibt Ihnen:", the message's subject. */
    private static boolean isIntroduction(String line, String mailSubject) {
        String stripped = line.strip();
        return isFrame(line)
                || (stripped.endsWith(":") && NotificationFrame.words(stripped) <= 6)
                || (mailSubject.endsWith(stripped) && NotificationFrame.words(stripped) > 1)
                || NotificationWords.isBareAnnouncement(stripped)
                || quotedSubject(line) != null;
    }

    private static boolean isFrame(String line) {
        return NotificationFrame.isGround(line.strip()) || NotificationWords.isFurniture(line);
    }

    private static @Nullable String quotedSubject(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon + 1 == line.length()) {
            return null;
        }
        String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return label.equals("betreff") || label.equals("subject")
                ? line.substring(colon + 1).strip()
                : null;
    }

    /** The text without quotation marks around the whole of it. */
    private static String unquoted(String text) {
        boolean closed = !text.isEmpty() && "“”\"«»‘".indexOf(text.charAt(text.length() - 1)) >= 0;
        return SenderCard.opensQuote(text) && closed && text.length() > 1
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }
}
