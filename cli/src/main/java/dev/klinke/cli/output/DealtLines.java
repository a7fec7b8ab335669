package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.imap.Deed;
import dev.klinke.imap.Handled;
import dev.klinke.match.Finding;
import dev.klinke.verdict.Assessment;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** A line a message: verdict, what was done, sender, subject and, where there is room, what speaks against it. */
public final class DealtLines implements DealtWriter {
    private static final int VERDICT = 7;
    private static final int MISMATCH = 6;
    private static final int ROOMY = 120;
    private static final int AGAINST = 3;

    private final PrintWriter out;
    private final Terminal terminal;
    private final UserLanguage language;

    public DealtLines(PrintWriter out, Terminal terminal, UserLanguage language) {
        this.out = out;
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public void write(Handled handled) {
        Assessment assessment = handled.assessment();
        if (assessment == null) {
            out.print(" ".repeat(VERDICT + MISMATCH));
        } else {
            String word = assessment.verdict().word();
            out.print(terminal.verdict(assessment.verdict()) + " ".repeat(VERDICT - word.length()));
            out.print(Plain.padded(String.format(language.locale(), "%.2f", assessment.mismatch()), MISMATCH));
        }
        int rest = terminal.columns() - VERDICT - MISMATCH;
        int deed = rest / 3;
        int from = rest / 4;
        int against = terminal.columns() >= ROOMY ? rest / 5 : 0;
        out.print(Plain.cell(deed(handled.deed()), deed));
        out.print(Plain.cell(Titles.of(handled.message().from()), from));
        String title = handled.error() == null ? Titles.of(handled.message()) : handled.error();
        int left = rest - deed - from - against;
        if (assessment == null || against == 0) {
            out.println(Plain.line(title, left));
        } else {
            out.print(Plain.cell(title, left));
            out.println(terminal.dim(Plain.line(against(assessment), against)));
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private String deed(Deed deed) {
        String folder = deed.folder() == null ? "" : deed.folder();
        String keyword = deed.keyword() == null ? "" : deed.keyword();
        return switch (deed.what()) {
            case LEFT -> "";
            case KEPT -> language.text("deed.kept");
            case WOULD -> language.text(folder.isEmpty() ? "deed.wouldMark" : "deed.wouldMove", folder, keyword);
            case MOVED -> language.text("deed.moved", folder);
            case COPIED -> language.text("deed.copied", folder);
            case MARKED -> language.text("deed.marked", keyword);
            case FAILED -> language.text("deed.failed");
            case GONE -> language.text("deed.gone");
            case BROUGHT_BACK -> language.text("deed.broughtBack", folder);
        };
    }

    private static String against(Assessment assessment) {
        return assessment.weighed().stream()
                .filter(weighed -> weighed.finding() instanceof Finding.Clashes)
                .limit(AGAINST)
                .map(weighed -> weighed.aspect().word())
                .collect(Collectors.joining(", "));
    }
}
