package dev.klinke.intake;

/**
 * Links in a text. Those of notification mails carry login tokens, so of these nothing but the bare address is kept; no
 * link is ever followed.
 */
final class Links {
    private Links() {}

    /** The text with the queries, fragments and personal redirects of its links cut off. */
    static String withoutTokens(String text) {
        int at = text.indexOf("://");
        if (at < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = end(text, at + 3);
            kept.append(text, from, at + 3).append(withoutToken(text.substring(at + 3, end)));
            from = end;
            at = text.indexOf("://", end);
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** Whether a line is a link and nothing else but an arrow. */
    static boolean isLink(String line) {
        int at = line.indexOf("://");
        return at >= 0 && at <= 9 && end(line, at) == line.length();
    }

    /** The words of a line without its link: {@code Antworten => https://...} gives {@code Antworten}. */
    static String label(String line) {
        int at = line.indexOf("http");
        String label =
                at < 0 || line.indexOf("://", at) < 0 ? line : line.substring(0, at) + line.substring(end(line, at));
        int end = label.length();
        while (end > 0 && " :=>-[](<\t".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && " =>-[(<\t".indexOf(label.charAt(start)) >= 0) {
            start++;
        }
        return label.substring(start, end);
    }

    static boolean has(String line) {
        return line.contains("://");
    }

    private static String withoutToken(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
            }
        }
        int redirect = address.indexOf("/m/");
        boolean personal =
                redirect > 0 && redirect < end && address.substring(0, redirect).endsWith("xing.com");
        return address.substring(0, personal ? redirect + 2 : end);
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
