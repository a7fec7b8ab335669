package dev.klinke.cli.output;

import dev.klinke.cli.UserLanguage;
import dev.klinke.match.Aspect;
import dev.klinke.match.Finding;
import dev.klinke.match.Finding.Reason;
import dev.klinke.message.Message;
import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.Pay;
import dev.klinke.reading.Reading;
import dev.klinke.verdict.Assessment;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything about the judgement of one message: what was read from which words, and what each criterion says. */
public final class Explanation {
    private static final int QUOTE = 80;

    private final PrintWriter out;
    private final Terminal terminal;
    private final UserLanguage language;

    public Explanation(PrintWriter out, Terminal terminal, UserLanguage language) {
        this.out = out;
        this.terminal = terminal;
        this.language = language;
    }

    /** Prints the judgement. */
    public void print(Assessment assessment) {
        Message message = assessment.message();
        Reading reading = assessment.reading();
        out.println(
                terminal.bold(Plain.line(Titles.of(message.from()) + ": " + Titles.of(message), terminal.columns())));
        out.println(language.text(
                "explain.verdict",
                terminal.verdict(assessment.verdict()),
                assessment.mismatch(),
                reading.kind().word(),
                assessment.language().code()));
        if (reading instanceof Reading.Approach approach) {
            offer(message, approach.offer());
        } else if (reading instanceof Reading.Unclear unclear) {
            out.println(language.text(
                    "explain.unclear", unclear.kind().word(), unclear.other().word()));
            offer(message, unclear.offer());
        }
        criteria(assessment);
        out.flush();
    }

    private void offer(Message message, Offer offer) {
        out.println();
        out.println(terminal.bold(language.text("explain.offer")));
        one(message, "role", offer.role(), Function.identity());
        many(message, "alternatives", offer.alternatives());
        many(message, "skills", offer.skills());
        many(message, "niceToHave", offer.niceToHave());
        many(message, "notNeeded", offer.notNeeded());
        one(message, "seniority", offer.seniority(), level -> level.word());
        one(message, "years", offer.years(), String::valueOf);
        many(message, "places", offer.places());
        one(message, "remote", offer.remote(), remote -> remote.word());
        one(message, "officeDays", offer.officeDays(), String::valueOf);
        one(message, "contract", offer.contract(), contract -> contract.word());
        one(message, "workload", offer.workload(), percent -> percent + " %");
        one(message, "pay", offer.pay(), this::pay);
        one(message, "employer", offer.employer(), Function.identity());
        one(message, "concealed", offer.concealed(), Function.identity());
        one(message, "industry", offer.industry(), Function.identity());
        one(message, "size", offer.size(), Function.identity());
        one(message, "start", offer.start(), start -> start.word());
        one(message, "personal", offer.personal(), Function.identity());
        one(message, "campaign", offer.campaign(), Function.identity());
        many(message, "scam", offer.scam());
        one(message, "urgency", offer.urgency(), Function.identity());
        if (!offer.contradictory().isEmpty()) {
            row(language.text("offer.contradictory"), String.join(", ", offer.contradictory()), "");
        }
    }

    private <T> void one(Message message, String name, @Nullable Found<T> found, Function<T, String> shown) {
        if (found != null) {
            row(language.text("offer." + name), shown.apply(found.value()), message.quote(found.where()));
        }
    }

    private void many(Message message, String name, List<Found<String>> found) {
        if (!found.isEmpty()) {
            row(
                    language.text("offer." + name),
                    found.stream().map(Found::value).collect(Collectors.joining(", ")),
                    found.stream().map(each -> message.quote(each.where())).collect(Collectors.joining(" … ")));
        }
    }

    private String pay(Pay pay) {
        String range;
        if (pay.min() == null) {
            range = "≤ " + figure(pay.max());
        } else if (pay.max() == null) {
            range = "≥ " + figure(pay.min());
        } else {
            range = pay.min().equals(pay.max()) ? figure(pay.min()) : figure(pay.min()) + "–" + figure(pay.max());
        }
        return range + " " + pay.currency() + "/" + pay.per().word();
    }

    private String figure(@Nullable Double value) {
        if (value == null) {
            return "?";
        }
        return value == Math.rint(value)
                ? String.format(language.locale(), "%,d", value.longValue())
                : String.format(language.locale(), "%.2f", value);
    }

    private void row(String name, String value, String quote) {
        String line = String.format(Locale.ROOT, "  %-22s %s", name, Plain.line(value));
        String quoted = quote.isBlank() || quote.equals(value) ? "" : "  " + Reasons.quotation(quote, QUOTE, language);
        out.println(Plain.line(line, terminal.columns()) + terminal.dim(Plain.line(quoted, QUOTE)));
    }

    private void criteria(Assessment assessment) {
        out.println();
        out.println(terminal.bold(language.text("explain.criteria")));
        Set<Aspect> silent = EnumSet.allOf(Aspect.class);
        for (Assessment.Weighed weighed : assessment.weighed()) {
            Reason reason = Reasons.of(weighed.finding());
            if (reason != null) {
                silent.remove(weighed.aspect());
                criterion(assessment.message(), weighed, reason);
            }
        }
        if (assessment.reading() instanceof Reading.Approach && !silent.isEmpty()) {
            out.println(language.text(
                    "explain.silent", silent.stream().map(Aspect::word).collect(Collectors.joining(", "))));
        }
    }

    private void criterion(Message message, Assessment.Weighed weighed, Reason reason) {
        out.printf(
                language.locale(),
                "  %s %-16s %.2f %+6.2f  %s%n",
                weighed.finding() instanceof Finding.Fits ? "+" : "-",
                weighed.aspect().word(),
                weighed.finding().strength(),
                weighed.contribution(),
                Plain.line(Reasons.text(reason, language)));
        if (reason.where() != null) {
            out.println(
                    " ".repeat(34) + terminal.dim(Reasons.quotation(message.quote(reason.where()), QUOTE, language)));
        }
    }
}
