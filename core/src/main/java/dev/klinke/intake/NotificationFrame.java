package dev.klinke.intake;

import java.util.List;

/** Tells the lines of a notification mail's frame from those of what it carries. */
final class NotificationFrame {
    private static final int SHORT = 4;
    private static final int LOOK = 14;
    private static final int MOST_STRANGE = 3;

    private NotificationFrame() {}

    /**
     * Where the footer begins: the first of the last lines that only a footer has, if hardly anything but such lines and
     * short ones follows. The number of lines if there is none.
     */
    static int footerStart(List<String> lines) {
        int start = lines.size();
        int strange = 0;
        int looked = 0;
        for (int i = lines.size() - 1; i >= 0 && looked < LOOK && strange <= MOST_STRANGE; i--) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            looked++;
            if (NotificationWords.isFooter(line) || NotificationWords.namesRecipient(line)) {
                start = i;
            } else if (words(line) > SHORT && !Links.isLink(line)) {
                strange++;
            }
        }
        while (start > 0
                && start < lines.size()
                && isGround(lines.get(start - 1).strip())) {
            start--;
        }
        return start;
    }

    /** Whether a line offers something to press: a known label, alone, in brackets, or with a link on it or below it. */
    static boolean isButton(List<String> lines, int at) {
        String line = lines.get(at).strip();
        String next = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        boolean linked = Links.has(line) || Links.isLink(next);
        boolean bracketed = line.startsWith("[") && line.indexOf(']') > 0;
        String label = Links.label(line);
        String first = label.split("[|·\\]]", 2)[0].strip();
        boolean alone = words(first) <= 3 && words(next) <= SHORT;
        return !first.isEmpty()
                && words(first) <= 6
                && !endsSentence(label)
                && NotificationWords.isButton(first)
                && (linked || bracketed || alone);
    }

    /** Whether a line is empty or ruled. */
    static boolean isGround(String line) {
        return line.isEmpty() || (line.length() > 2 && line.chars().noneMatch(Character::isLetterOrDigit));
    }

    static int words(String line) {
        return line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }

    /** Whether a line ends as a sentence or salutation does. */
    static boolean endsSentence(String line) {
        return !line.isEmpty() && ".,!?;…".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
