package dev.klinke.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a notification mail that say who wrote: a name with a headline and perhaps place, time and degree of the
 * contact below it, or a sentence such as {@code Rita Recruiter (Talent Scout) hat Ihnen geschrieben:}.
 *
 * @param start the first line of it
 * @param end the line after it
 */
record SenderCard(@Nullable String name, @Nullable String headline, int start, int end) {
    private static final int FRAME_LINES = 14;
    private static final int LONGEST_HEADLINE = 18;
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "vom", "zu", "zur", "de", "der", "den", "di", "da", "del", "la", "le", "al", "bin", "y");

    /**
     * Finds it near the top.
     *
     * @param sender who wrote, if the mail's From tells
     * @param subject the mail's subject, which may name the sender
     * @return null if nothing there looks like one
     */
    static @Nullable SenderCard find(List<String> lines, @Nullable String sender, String subject) {
        boolean inText = false;
        for (int i = 0; i < Math.min(lines.size(), FRAME_LINES); i++) {
            String line = withoutDegree(lines.get(i));
            boolean named = sender != null
                    ? Owner.sameName(line, sender)
                    : isName(line) && (subject.contains(line) || (!inText && headlineFollows(lines, i)));
            SenderCard card = named ? below(lines, i, line) : inSentence(lines, i, sender);
            if (card != null) {
                return card;
            }
            // below a salutation a name with another line under it is a signature
            inText |= line.endsWith(",") || NotificationFrame.words(line) > LONGEST_HEADLINE;
        }
        return null;
    }

    private static boolean headlineFollows(List<String> lines, int name) {
        return name + 1 < lines.size() && isHeadline(lines.get(name + 1));
    }

    private static SenderCard below(List<String> lines, int at, String name) {
        int end = at + 1;
        String headline = null;
        if (headlineFollows(lines, at)) {
            headline = withoutDegree(lines.get(end++));
            while (end < lines.size() && isHeadline(lines.get(end)) && NotificationFrame.words(lines.get(end)) <= 6) {
                end++;
            }
        }
        return new SenderCard(name, headline, at, end);
    }

    private static @Nullable SenderCard inSentence(List<String> lines, int at, @Nullable String sender) {
        String line = lines.get(at).strip();
        boolean by = line.startsWith("von ") || line.startsWith("from ") || line.startsWith("by ");
        String rest = by ? line.substring(line.indexOf(' ') + 1) : line;
        int bracket = rest.indexOf('(');
        int comma = rest.indexOf(',');
        String headline = null;
        String name;
        if (bracket > 0 && rest.indexOf(')', bracket) > 0) {
            name = trailingName(rest.substring(0, bracket));
            headline = rest.substring(bracket + 1, rest.indexOf(')', bracket)).strip();
        } else if (by && comma > 0) {
            name = rest.substring(0, comma).strip();
            headline = rest.substring(comma + 1).strip();
        } else {
            name = leadingName(rest);
        }
        boolean itIs = sender != null ? rest.contains(sender) : isName(name);
        if (!itIs || !(by || NotificationWords.announces(line))) {
            return null;
        }
        int end = at + 1;
        int next = end;
        while (next < lines.size() && NotificationFrame.isGround(lines.get(next).strip())) {
            next++;
        }
        if (next < lines.size() && withoutDegree(lines.get(next)).equals(sender != null ? sender : name)) {
            return below(lines, next, withoutDegree(lines.get(next)));
        }
        if (headline == null && end + 2 < lines.size() && lines.get(end).isBlank() && isCaption(lines, end + 1)) {
            headline = withoutDegree(lines.get(end + 1));
            end += 2;
        }
        return new SenderCard(sender != null ? sender : name, headline, at, end);
    }

    /** Whether a line stands alone as a headline does: divided by a bar or dot, or above a quoted text. */
    private static boolean isCaption(List<String> lines, int at) {
        String line = lines.get(at).strip();
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        String text = next < lines.size() ? lines.get(next).strip() : "";
        boolean divided = line.indexOf('|') > 0 || line.indexOf('·') > 0;
        return next > at + 1
                && !text.isEmpty()
                && isHeadline(line)
                && (divided || opensQuote(text) || text.endsWith(":"))
                && !NotificationFrame.isButton(lines, at);
    }

    private static String trailingName(String text) {
        String[] words = text.strip().split("\\s+");
        int from = words.length;
        while (from > 0 && !words[from - 1].isEmpty() && Character.isUpperCase(words[from - 1].charAt(0))) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    private static String leadingName(String line) {
        var name = new StringBuilder();
        for (String word : line.split("\\s+")) {
            boolean part = !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || PARTICLES.contains(word));
            if (!part) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
        }
        return name.toString();
    }

    private static boolean isName(String line) {
        String[] words = line.split("\\s+");
        if (words.length < 2 || words.length > 5 || NotificationFrame.endsSentence(line) || Links.has(line)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.charAt(0));
            capitals += capital ? 1 : 0;
            if (word.endsWith(":") || (!capital && !PARTICLES.contains(word))) {
                return false;
            }
        }
        return capitals >= 2 && !NotificationWords.announces(line) && !NotificationWords.isButton(line);
    }

    private static boolean isHeadline(String raw) {
        String line = withoutDegree(raw);
        int words = NotificationFrame.words(line);
        return words > 0
                && words <= LONGEST_HEADLINE
                && !NotificationFrame.isGround(line)
                && (!NotificationFrame.endsSentence(line) || line.indexOf('|') > 0)
                && !line.endsWith(":")
                && !opensQuote(line)
                && !Links.has(line);
    }

    /** A line without what LinkedIn adds after a dot: {@code Rita Recruiter · 2nd}. */
    private static String withoutDegree(String line) {
        int dot = line.lastIndexOf('·');
        String after = dot < 0 ? "" : line.substring(dot + 1).strip();
        boolean degree = !after.isEmpty() && Character.isDigit(after.charAt(0));
        return (degree ? line.substring(0, dot) : line).strip();
    }

    static boolean opensQuote(String line) {
        return !line.isEmpty() && "„“\"»«‚".indexOf(line.charAt(0)) >= 0;
    }
}
