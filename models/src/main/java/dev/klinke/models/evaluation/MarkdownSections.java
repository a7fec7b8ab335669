package dev.klinke.models.evaluation;

/** A Markdown file of second-level sections, each written by its own command. */
public final class MarkdownSections {
    private MarkdownSections() {}

    /** The file with one section replaced, or added at its end. */
    public static String replace(String file, String heading, String body) {
        String section = "## " + heading + "\n\n" + body.strip() + "\n";
        int from = file.startsWith("## " + heading + "\n") ? 0 : file.indexOf("\n## " + heading + "\n") + 1;
        if (from == 0 && !file.startsWith("## " + heading + "\n")) {
            return file.isBlank() ? section : file.stripTrailing() + "\n\n" + section;
        }
        int next = file.indexOf("\n## ", from + 3);
        String after = next < 0 ? "" : "\n" + file.substring(next + 1);
        return file.substring(0, from) + section + after;
    }
}
