package dev.klinke.match;

import dev.klinke.kind.Kind;
import dev.klinke.offer.Contract;
import dev.klinke.offer.Found;
import dev.klinke.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Is it a form of contract the person accepts? A project is freelance work and a gig a gig, even unsaid. */
final class ContractCriterion implements Criterion {
    @Override
    public Aspect aspect() {
        return Aspect.CONTRACT;
    }

    @Override
    public Finding weigh(Case matter) {
        Found<Contract> found = matter.offer().contract();
        Contract contract =
                found != null ? found.value() : implied(matter.approach().kind());
        if (contract == null) {
            return Finding.SILENT;
        }
        Profile.Contracts wishes = matter.profile().contracts();
        var word = Reasons.word("contract", contract.word());
        if (wishes.avoid().contains(contract)) {
            return Reasons.clashes(1, "contract.avoided", found, word);
        }
        if (wishes.wanted().contains(contract)) {
            return Reasons.fits(1, "contract.wanted", found, word);
        }
        if (wishes.wanted().isEmpty()) {
            return Finding.SILENT;
        }
        var wanted = Reasons.joined(wishes.wanted().stream()
                .map(each -> Reasons.word("contract", each.word()))
                .toList());
        return Reasons.clashes(1, "contract.other", found, wanted, word);
    }

    private static @Nullable Contract implied(Kind kind) {
        return switch (kind) {
            case PROJECT -> Contract.FREELANCE;
            case GIG -> Contract.GIG;
            default -> null;
        };
    }
}
