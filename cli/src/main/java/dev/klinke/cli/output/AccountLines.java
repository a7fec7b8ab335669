package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.imap.MailboxReport;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Action;
import dev.klinke.verdict.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Accounts and what their servers offer, for people. Prints no secret. */
public final class AccountLines {
    private final PrintWriter out;
    private final UserLanguage language;

    public AccountLines(PrintWriter out, UserLanguage language) {
        this.out = out;
        this.language = language;
    }

    /** An account as the accounts file tells it. */
    public void account(Account account) {
        out.println(account.name() + "  <" + account.address() + ">");
        row("server", account.host() == null ? language.text("account.found") : account.host());
        row("folders", String.join(", ", account.folders()));
        for (Verdict verdict : Verdict.values()) {
            row(verdict.word(), action(account.action(verdict)));
        }
    }

    /** What a server offers and what of it will be used. */
    public void report(MailboxReport report) {
        out.println(report.account());
        row(
                "server",
                report.server() + ", "
                        + language.text(report.encrypted() ? "account.encrypted" : "account.unencrypted"));
        row("capabilities", String.join(" ", report.capabilities()));
        row("folders", String.join(", ", report.folders()));
        row("sent", report.sent() == null ? language.text("account.noSent") : report.sent());
        row("moving", report.moving());
        row("watching", report.watching());
        if (!report.missing().isEmpty()) {
            row("missing", String.join(", ", report.missing()));
        }
        for (String warning : report.warnings()) {
            row("warning", warning);
        }
    }

    private String action(Action action) {
        List<String> parts = new ArrayList<>();
        if (action.move() != null) {
            parts.add(language.text("action.move", action.move()));
        }
        if (action.keyword() != null) {
            parts.add(language.text("action.keyword", action.keyword()));
        }
        if (action.flagged()) {
            parts.add(language.text("action.flag"));
        }
        return parts.isEmpty() ? language.text("action.none") : String.join(", ", parts);
    }

    private void row(String name, String value) {
        out.println("   " + Plain.padded(language.text("account." + name), 16) + Plain.line(value));
    }
}
