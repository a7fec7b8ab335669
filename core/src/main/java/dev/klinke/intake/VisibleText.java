package dev.klinke.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a reader sees of an HTML text. Hidden elements, preheaders and text in the colour of its ground are left out;
 * links keep their words and lose their addresses; block elements break lines; quoted replies are marked by {@code >}.
 */
final class VisibleText {
    private static final int LONGEST_SOURCE = 256 << 10;
    private static final Set<String> NOT_TEXT = Set.of(
            "head",
            "script",
            "style",
            "title",
            "template",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "canvas",
            "svg",
            "math",
            "select",
            "datalist",
            "textarea",
            "iframe",
            "meta",
            "link");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "pre",
            "table",
            "hr",
            "form",
            "section",
            "article",
            "header",
            "footer",
            "fieldset");
    private static final Set<String> LINES = Set.of(
            "div", "tr", "li", "dt", "dd", "address", "center", "body", "caption", "figure", "main", "nav", "aside",
            "thead", "tbody", "tfoot", "option", "summary", "details");
    private static final Set<String> CELLS = Set.of("td", "th");

    private VisibleText() {}

    /** The visible text of an HTML page or mail part, tidied. */
    static String ofHtml(String html) {
        return of(html, false);
    }

    /** The visible text of what is meant to be plain; if it holds markup, that is resolved and its line breaks stay. */
    static String ofText(String text) {
        return looksLikeHtml(text) ? of(text, true) : PlainText.tidy(text);
    }

    /** Whether a text meant to be plain is HTML: a line break element, or two closing tags or more. */
    static boolean looksLikeHtml(String text) {
        int closing = 0;
        int at = text.indexOf('<');
        while (at >= 0 && at + 3 < text.length()) {
            if (text.regionMatches(true, at, "<br", 0, 3) && " />".indexOf(text.charAt(at + 3)) >= 0) {
                return true;
            }
            if (text.charAt(at + 1) == '/' && isTagName(text, at + 2) && ++closing == 2) {
                return true;
            }
            at = text.indexOf('<', at + 1);
        }
        return false;
    }

    private static boolean isTagName(String text, int from) {
        int end = text.indexOf('>', from);
        if (end < 0 || end - from > 10) {
            return false;
        }
        String name = text.substring(from, end).strip().toLowerCase(Locale.ROOT);
        return PARAGRAPHS.contains(name)
                || LINES.contains(name)
                || CELLS.contains(name)
                || Set.of("a", "b", "i", "u", "em", "strong", "span", "font", "small", "html")
                        .contains(name);
    }

    private static String of(String html, boolean keepBreaks) {
        String source = html.length() > LONGEST_SOURCE ? html.substring(0, LONGEST_SOURCE) : html;
        Document page = Jsoup.parse(source);
        var writer = new Writer(HiddenClasses.of(page), keepBreaks);
        page.body().filter(writer);
        return PlainText.tidy(writer.text);
    }

    private static final class Writer implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Appearance> appearances = new ArrayDeque<>();
        private final HiddenClasses hiddenClasses;
        private final boolean keepBreaks;
        private int quotes;
        private int preformatted;

        Writer(HiddenClasses hiddenClasses, boolean keepBreaks) {
            this.hiddenClasses = hiddenClasses;
            this.keepBreaks = keepBreaks;
            appearances.push(Appearance.DEFAULT);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (text.length() > 2 * PlainText.LIMIT) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode words) {
                write(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = element.normalName();
            Appearance appearance = appearances.element().of(element);
            if (NOT_TEXT.contains(name) || appearance.isHidden() || hiddenClasses.hide(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            appearances.push(appearance);
            if (name.equals("br")) {
                breakLine();
            } else if (CELLS.contains(name)) {
                space();
            } else {
                breakAround(name);
            }
            if (isQuote(element)) {
                quotes++;
            }
            preformatted += name.equals("pre") ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                appearances.pop();
                if (isQuote(element)) {
                    quotes--;
                }
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                breakAround(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void breakAround(String name) {
            if (PARAGRAPHS.contains(name)) {
                startLine();
                breakLine();
            } else if (LINES.contains(name)) {
                startLine();
            }
        }

        private void write(String words) {
            boolean breaks = keepBreaks || preformatted > 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\n' && breaks) {
                    breakLine();
                } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    space();
                } else {
                    if (quotes > 0 && atLineStart()) {
                        text.append(">".repeat(Math.min(quotes, 9))).append(' ');
                    }
                    text.append(c);
                }
            }
        }

        private void space() {
            if (!atLineStart() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        private void startLine() {
            if (!atLineStart()) {
                text.append('\n');
            }
        }

        private void breakLine() {
            text.append('\n');
        }

        private boolean atLineStart() {
            return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        }

        /** Replies are quoted by {@code <blockquote type=cite>} or a class with "quote" in its name; others indent by it. */
        private static boolean isQuote(Element element) {
            return element.normalName().equals("blockquote")
                    && (element.attr("type").equalsIgnoreCase("cite")
                            || element.className().toLowerCase(Locale.ROOT).contains("quote"));
        }
    }
}
