package dev.klinke.offer;

import dev.klinke.kind.Kind;
import dev.klinke.message.Span;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of contract. Work through an agency stays that, even beside "unbefristet"; an internship too; a limit in
 * time counts more than a "permanent" beside it. Of others the first counts. What is denied ("keine Zeitarbeit") is not
 * offered.
 */
final class ContractReader {
    private static final int REACH = 6;
    private static final WordSet EMPLOYMENT =
            WordSet.of("angestellt anstellung employee employed employment payroll paye perm permanent");
    private static final WordSet LEGAL_FORMS = WordSet.of("gmbh ag kg ltd limited inc plc llc og eu mbh");
    private static final Span NO_WORDS = Span.body(0, 0);

    /**
     * The form of contract of a letter; null if none is told.
     *
     * @param kind of the message: a project is freelance work unless it goes through an agency's payroll, micro-work is a
     *     gig, and a job is neither; where no words tell it but the kind, the span is empty
     */
    @Nullable
    Found<Contract> read(List<Excerpt> excerpts, Kind kind) {
        Found<Contract> found = Excerpt.first(excerpts, excerpt -> read(excerpt, kind));
        if (found != null) {
            return found;
        }
        return switch (kind) {
            case PROJECT -> new Found<>(Contract.FREELANCE, NO_WORDS);
            case GIG -> new Found<>(Contract.GIG, NO_WORDS);
            default -> null;
        };
    }

    private static @Nullable Found<Contract> read(Excerpt excerpt, Kind kind) {
        Found<Contract> first = null;
        for (Wording wording : excerpt.wordings(Topic.CONTRACT)) {
            Contract contract = contract(wording.meaning(), kind);
            if (contract == null || isDenied(excerpt, wording) || isOfAName(excerpt, wording)) {
                continue;
            }
            if (suits(contract, kind) && (first == null || overrules(contract, first.value()))) {
                first = excerpt.found(contract, wording.first(), wording.last());
            }
        }
        boolean open =
                first != null && kind == Kind.JOB && first.value() == Contract.FREELANCE && isEmploymentToo(excerpt);
        return open ? null : first;
    }

    private static @Nullable Contract contract(String meaning, Kind kind) {
        return switch (meaning) {
            case "none" -> null;
            case "rate" -> kind == Kind.PROJECT ? Contract.FREELANCE : null;
            case "term" -> kind == Kind.PROJECT ? Contract.FREELANCE : Contract.FIXED_TERM;
            default -> Contract.valueOf(meaning.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }

    /** "freelance or payroll", "angestellt oder auf Rechnung": left open. */
    private static boolean isEmploymentToo(Excerpt excerpt) {
        return excerpt.any(EMPLOYMENT, 0, excerpt.text().size());
    }

    /** "Servista Personalbereitstellung GmbH" is a name. */
    private static boolean isOfAName(Excerpt excerpt, Wording wording) {
        return wording.meaning().equals("temp-agency")
                && excerpt.any(LEGAL_FORMS, wording.last() + 1, wording.last() + 4);
    }

    private static boolean suits(Contract contract, Kind kind) {
        return switch (kind) {
            case PROJECT -> contract == Contract.FREELANCE || contract == Contract.TEMP_AGENCY;
            case GIG -> contract == Contract.GIG;
            case DUBIOUS -> contract != Contract.GIG && contract != Contract.TEMP_AGENCY;
            default -> contract != Contract.GIG;
        };
    }

    private static boolean overrules(Contract later, Contract earlier) {
        return switch (later) {
            case PERMANENT -> earlier == Contract.FREELANCE;
            case TEMP_AGENCY -> earlier == Contract.PERMANENT || earlier == Contract.FIXED_TERM;
            case INTERNSHIP, FIXED_TERM -> earlier == Contract.PERMANENT;
            default -> false;
        };
    }

    private static boolean isDenied(Excerpt excerpt, Wording wording) {
        return excerpt.deniedBefore(wording.first(), REACH)
                || excerpt.deniedAfter(wording.last(), 2)
                || isAskedAndDenied(excerpt.text(), wording.last() + 1);
    }

    /** "Zeitarbeit? Nein." */
    private static boolean isAskedAndDenied(Text text, int at) {
        return at + 1 < text.size()
                && text.isSymbol(at, '?')
                && (text.is(at + 1, "nein") || text.is(at + 1, "no") || text.is(at + 1, "nope"));
    }
}
