package dev.klinke.match;

import dev.klinke.kind.Kind;
import dev.klinke.offer.Found;
import dev.klinke.text.Bilingual;
import java.util.List;

/** Is it a scheme dressed as work? */
final class ScamCriterion implements Criterion {
    @Override
    public Aspect aspect() {
        return Aspect.SCAM;
    }

    @Override
    public Finding weigh(Case matter) {
        List<Found<String>> signs = matter.offer().scam();
        Found<String> first = signs.isEmpty() ? null : signs.get(0);
        if (matter.approach().kind() == Kind.DUBIOUS) {
            return first == null
                    ? Reasons.clashes(1, "scam.dubious", null)
                    : Reasons.clashes(1, "scam.dubious-sign", first, sign(first));
        }
        if (first == null) {
            return Finding.SILENT;
        }
        return Reasons.clashes(0.4 + 0.3 * (signs.size() - 1), "scam.sign", first, sign(first));
    }

    private static Bilingual sign(Found<String> sign) {
        return Reasons.hasWord("sign", sign.value())
                ? Reasons.word("sign", sign.value())
                : Reasons.word("sign", "other");
    }
}
