package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.match.Finding;
import dev.klinke.match.Finding.Reason;
import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** A line a message for people, its weightiest reasons below, and a summary at the end. */
public final class Table implements ResultWriter {
    private static final int REASONS = 3;
    private static final int QUOTE = 60;
    private static final int VERDICT_COLUMNS = 7;
    private static final int KIND_COLUMNS = 12;
    private static final int DATE_COLUMNS = 11;

    private final PrintWriter out;
    private final Terminal terminal;
    private final UserLanguage language;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int unreadable;

    public Table(PrintWriter out, Terminal terminal, UserLanguage language) {
        this.out = out;
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public void write(Result result) {
        if (result instanceof Result.Judged judged) {
            counts.merge(judged.assessment().verdict(), 1, Integer::sum);
            line(judged.assessment());
            reasons(judged.assessment());
        } else if (result instanceof Result.Unreadable broken) {
            unreadable++;
            out.println(Plain.line(broken.source() + ": " + broken.error(), terminal.columns()));
        }
    }

    @Override
    public void close() {
        out.println(Summary.of(counts, unreadable, language));
        out.flush();
    }

    private void line(Assessment assessment) {
        Message message = assessment.message();
        String date = message.date() == null
                ? ""
                : message.date().atZone(ZoneOffset.UTC).toLocalDate().toString();
        int rest = terminal.columns() - VERDICT_COLUMNS - KIND_COLUMNS - DATE_COLUMNS - 6;
        int fromColumns = Math.max(10, Math.min(28, rest / 3));
        Verdict verdict = assessment.verdict();
        out.print(terminal.verdict(verdict));
        out.print(" ".repeat(VERDICT_COLUMNS - verdict.word().length()));
        out.print(Plain.padded(String.format(language.locale(), "%.2f", assessment.mismatch()), 6));
        out.print(Plain.padded(assessment.reading().kind().word(), KIND_COLUMNS));
        out.print(terminal.dim(Plain.padded(date, DATE_COLUMNS)));
        out.print(Plain.cell(Titles.of(message.from()), fromColumns));
        out.println(terminal.bold(Plain.line(Titles.of(message), Math.max(10, rest - fromColumns))));
    }

    private void reasons(Assessment assessment) {
        assessment.weighed().stream()
                .filter(weighed -> Reasons.of(weighed.finding()) != null)
                .limit(REASONS)
                .forEach(weighed -> reason(assessment, weighed));
    }

    private void reason(Assessment assessment, Assessment.Weighed weighed) {
        Reason reason = Reasons.of(weighed.finding());
        if (reason == null) {
            return;
        }
        String sign = weighed.finding() instanceof Finding.Fits ? "+ " : "- ";
        String quote = reason.where() == null
                ? ""
                : " " + Reasons.quotation(assessment.message().quote(reason.where()), QUOTE, language);
        String text = sign + Reasons.text(reason, language) + quote;
        out.println("       " + Plain.line(text, terminal.columns() - 8));
    }
}
