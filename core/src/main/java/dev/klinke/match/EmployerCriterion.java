package dev.klinke.match;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.message.Span;
import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.profile.Profile;
import dev.klinke.text.Folding;
import dev.klinke.text.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is the employer: named, and not one the person refuses? The sender's own company counts as well, since a person
 * may refuse an agency; a company the letter merely mentions does not.
 */
final class EmployerCriterion implements Criterion {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "gmbh", "ag", "se", "kg", "ltd", "limited", "inc", "llc", "plc", "ggmbh", "co", "ohg", "ug", "ev", "bv");

    @Override
    public Aspect aspect() {
        return Aspect.EMPLOYER;
    }

    @Override
    public Finding weigh(Case matter) {
        Profile.Employers wishes = matter.profile().employers();
        Offer offer = matter.offer();
        Found<String> employer = offer.employer();
        for (String avoided : wishes.avoid()) {
            String core = core(avoided);
            if (core.isEmpty()) {
                continue;
            }
            if (employer != null && contains(core(employer.value()), core)) {
                return Reasons.clashes(1, "employer.avoided", employer, employer.value());
            }
            Found<String> sender = sender(matter.letter(), core);
            if (sender != null) {
                return Reasons.clashes(1, "employer.avoided-sender", sender, avoided);
            }
        }
        if (employer != null) {
            return size(offer, wishes, employer);
        }
        if (!wishes.rejectConcealed()) {
            return Finding.SILENT;
        }
        String ground = offer.personal() == null ? "employer.concealed" : "employer.concealed-personal";
        return Reasons.clashes(1, ground, offer.concealed());
    }

    private static Finding size(Offer offer, Profile.Employers wishes, Found<String> employer) {
        Found<String> size = offer.size();
        if (size != null && !wishes.sizes().isEmpty() && !wishes.sizes().contains(size.value())) {
            return Reasons.clashes(1, "employer.size", size, Reasons.word("size", size.value()));
        }
        return Reasons.fits(1, "employer.named", employer, employer.value());
    }

    /** The sender's name, headline, domain or signature, if it names the company. */
    private static @Nullable Found<String> sender(Letter letter, String core) {
        for (Part part : new Part[] {Part.SENDER, Part.HEADLINE}) {
            String text = letter.message().text(part);
            if (contains(core(text), core)) {
                return new Found<>(text, new Span(part, 0, text.length()));
            }
        }
        String domain = Folding.fold(letter.message().from().domain());
        if (core.length() >= 5 && domain.replace("-", "").contains(core.replace(" ", ""))) {
            return new Found<>(domain, Span.body(0, 0));
        }
        return inSignature(letter, core);
    }

    private static @Nullable Found<String> inSignature(Letter letter, String core) {
        Text body = letter.body();
        String[] words = core.split(" ");
        for (int token = 0; token + words.length <= body.size(); token++) {
            if (!letter.zones().own(token) && matches(body, token, words)) {
                Span where = letter.span(Part.BODY, token, token + words.length - 1);
                return new Found<>(core, where);
            }
        }
        return null;
    }

    private static boolean matches(Text body, int token, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!body.is(token + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String name, String core) {
        return (" " + name + " ").contains(" " + core + " ");
    }

    /** A company's name without its legal form and punctuation, folded. */
    private static String core(String name) {
        var core = new StringBuilder();
        for (String word : Folding.fold(name).replace(".", "").split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !LEGAL_FORMS.contains(word)) {
                core.append(core.isEmpty() ? "" : " ").append(word);
            }
        }
        return core.toString();
    }
}
