package dev.klinke.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The classes that a page's own style sheets hide. Only plain rules for one class ({@code .preheader {display:none}})
 * outside of {@code @media} are understood; mail is styled no other way, and rules for small screens hide nothing here.
 */
final class HiddenClasses {
    private static final int LONGEST_SHEET = 128 << 10;

    private final Set<String> names = new HashSet<>();

    private HiddenClasses() {}

    static HiddenClasses of(Document page) {
        var hidden = new HiddenClasses();
        for (Element sheet : page.getElementsByTag("style")) {
            String rules = sheet.data();
            if (rules.length() <= LONGEST_SHEET && rules.indexOf('.') >= 0) {
                hidden.read(rules.toLowerCase(Locale.ROOT));
            }
        }
        return hidden;
    }

    boolean hide(Element element) {
        if (names.isEmpty() || !element.hasAttr("class")) {
            return false;
        }
        for (String name : element.classNames()) {
            if (names.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void read(String rules) {
        int at = 0;
        int open = rules.indexOf('{');
        while (open >= 0) {
            String selectors = withoutComments(rules.substring(at, open)).strip();
            if (selectors.startsWith("@")) {
                at = endOfBlock(rules, open);
            } else {
                int close = rules.indexOf('}', open);
                at = close < 0 ? rules.length() : close + 1;
                if (Appearance.hides(rules.substring(open + 1, Math.max(open + 1, at - 1)))) {
                    add(selectors);
                }
            }
            open = rules.indexOf('{', at);
        }
    }

    private void add(String selectors) {
        for (String selector : selectors.split(",")) {
            String one = selector.strip();
            int dot = one.indexOf('.');
            boolean simple = dot >= 0 && one.indexOf('.', dot + 1) < 0 && one.indexOf(' ') < 0 && one.indexOf(':') < 0;
            if (simple && one.indexOf('>') < 0 && one.indexOf('[') < 0) {
                names.add(one.substring(dot + 1));
            }
        }
    }

    private static int endOfBlock(String rules, int open) {
        int depth = 0;
        for (int i = open; i < rules.length(); i++) {
            char c = rules.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return rules.length();
    }

    private static String withoutComments(String selectors) {
        int end = selectors.lastIndexOf("*/");
        return end < 0 ? selectors.replace("<!--", "") : selectors.substring(end + 2);
    }
}
