package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.match.Finding;
import dev.klinke.match.Finding.Reason;
import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page that stands alone: no script, nothing loaded, all text escaped by the template engine. Rows are printed as they
 * come, so a report of any length takes no memory here, and the browser lays out only the rows in view.
 */
public final class HtmlReport implements ResultWriter {
    private static final int TITLE = 160;
    private static final int QUOTE = 300;
    private static final String ROWS = "<!-- rows -->";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Writer out;
    private final TemplateOutput page;
    private final UserLanguage language;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int unreadable;

    /** Prints to a writer, which is flushed after the last row but not closed. */
    public HtmlReport(Writer out, UserLanguage language) throws IOException {
        this.out = out;
        this.page = new WriterOutput(out);
        this.language = language;
        String frame = frame("");
        out.write(frame, 0, frame.indexOf(ROWS));
    }

    @Override
    public void write(Result result) {
        if (result instanceof Result.Judged judged) {
            counts.merge(judged.assessment().verdict(), 1, Integer::sum);
            templates.render("report/row.jte", Map.of("row", row(judged.assessment())), page);
        } else if (result instanceof Result.Unreadable broken) {
            unreadable++;
            templates.render(
                    "report/broken.jte",
                    Map.of("source", Plain.line(broken.source()), "error", Plain.line(broken.error())),
                    page);
        }
    }

    @Override
    public void close() throws IOException {
        String frame = frame(Summary.of(counts, unreadable, language));
        out.write(frame, frame.indexOf(ROWS) + ROWS.length(), frame.length() - frame.indexOf(ROWS) - ROWS.length());
        out.flush();
    }

    /** The page with a mark where the rows go: templates must be whole, but rows are printed as they come. */
    private String frame(String summary) {
        var frame = new StringOutput();
        Content mark = output -> output.writeContent(ROWS);
        templates.render("report/page.jte", Map.of("language", language, "rows", mark, "summary", summary), frame);
        return frame.toString();
    }

    private Row row(Assessment assessment) {
        Message message = assessment.message();
        var reasons = new ArrayList<Why>();
        for (Assessment.Weighed weighed : assessment.weighed()) {
            Reason reason = Reasons.of(weighed.finding());
            if (reason != null) {
                reasons.add(new Why(
                        weighed.finding() instanceof Finding.Fits ? "fits" : "clashes",
                        Reasons.text(reason, language),
                        reason.where() == null ? "" : Plain.line(message.quote(reason.where()), QUOTE)));
            }
        }
        return new Row(
                assessment.verdict().word(),
                String.format(language.locale(), "%.2f", assessment.mismatch()),
                assessment.reading().kind().word(),
                Plain.line(Titles.of(message.from()), TITLE),
                Plain.line(Titles.of(message), TITLE),
                message.date() == null ? "" : message.date().toString(),
                Plain.line(message.source()),
                reasons);
    }

    /** A message as the page shows it. */
    public record Row(
            String verdict,
            String mismatch,
            String kind,
            String from,
            String title,
            String date,
            String source,
            List<Why> reasons) {}

    /** A reason as the page shows it; {@code finding} is {@code fits} or {@code clashes}. */
    public record Why(String finding, String text, String quote) {}
}
