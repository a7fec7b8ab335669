package dev.klinke.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.klinke.cli.UserLanguage;
import dev.klinke.match.Finding.Reason;
import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) for spreadsheets; fields that a spreadsheet would run as a formula are defused. */
public final class Csv implements ResultWriter {
    private final CsvWriter csv;
    private final UserLanguage language;

    /** Prints to a writer, which is flushed after the last row but not closed. */
    public Csv(Writer out, UserLanguage language) {
        csv = CsvWriter.builder().build(new Unclosing(out));
        this.language = language;
        csv.writeRecord("id", "source", "date", "from", "subject", "kind", "verdict", "mismatch", "reasons", "error");
    }

    @Override
    public void write(Result result) {
        if (result instanceof Result.Judged judged) {
            Assessment assessment = judged.assessment();
            Message message = assessment.message();
            csv.writeRecord(
                    defused(message.id()),
                    defused(message.source()),
                    message.date() == null ? "" : message.date().toString(),
                    defused(
                            message.from().name() != null
                                    ? message.from().name()
                                    : message.from().address()),
                    defused(message.subject()),
                    assessment.reading().kind().word(),
                    assessment.verdict().word(),
                    String.valueOf(Math.round(assessment.mismatch() * 1000) / 1000.0),
                    defused(reasons(assessment)),
                    "");
        } else if (result instanceof Result.Unreadable unreadable) {
            csv.writeRecord(
                    defused(unreadable.id()),
                    defused(unreadable.source()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    defused(unreadable.error()));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private String reasons(Assessment assessment) {
        return assessment.weighed().stream()
                .map(weighed -> {
                    Reason reason = Reasons.of(weighed.finding());
                    return reason == null ? "" : weighed.aspect().word() + ": " + Reasons.text(reason, language);
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String defused(@Nullable String text) {
        String line = text == null ? "" : Plain.line(text);
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static final class Unclosing extends FilterWriter {
        Unclosing(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
