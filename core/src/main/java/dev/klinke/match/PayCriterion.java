package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.offer.Pay;
import dev.klinke.profile.Profile;
import dev.klinke.text.Bilingual;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Is it enough? The upper end of what is offered is held against the least that is acceptable, in the offer's own
 * period where the profile names one, else across periods by {@link PayConventions}. What is paid for part-time work
 * may be written for the part or for full time; the person is given the benefit of the doubt.
 */
final class PayCriterion implements Criterion {
    /** Rounding and small print: so much below is still enough. */
    private static final double FORGIVEN = 0.005;
    /** So much below is a doubt, more is a clash. */
    private static final double SLIGHT = 0.10;

    private final PayConventions conventions;

    PayCriterion(PayConventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public Aspect aspect() {
        return Aspect.PAY;
    }

    @Override
    public Finding weigh(Case matter) {
        Found<Pay> found = matter.offer().pay();
        Wish wish = found == null ? null : wish(found.value(), matter.profile().pay());
        if (found == null || wish == null) {
            return Finding.SILENT;
        }
        Pay pay = found.value();
        Bilingual offered = offered(pay);
        Bilingual wished = Reasons.amount(wish.amount, wish.currency, wish.per);
        if (pay.max() == null && pay.min() != null) {
            return fromUpwards(pay.min() / wish.inOffersTerms, found, offered, wished);
        }
        double top = pay.max() == null ? 0 : pay.max() / wish.inOffersTerms;
        if (top >= 1 - FORGIVEN) {
            boolean throughout = pay.min() != null && pay.min() / wish.inOffersTerms >= 1 - FORGIVEN;
            return Reasons.fits(throughout ? 1 : 0.7, "pay.enough", found, offered, wished);
        }
        Found<Integer> workload = matter.offer().workload();
        if (workload != null && workload.value() > 0 && top * 100 / workload.value() >= 1 - FORGIVEN) {
            return Reasons.fits(0.5, "pay.enough-for-part-time", found, offered, wished, workload.value());
        }
        return below(1 - top, found, offered, wished);
    }

    /** Only a lower end is named; the upper one is open. */
    private static Finding fromUpwards(double bottom, Found<Pay> found, Bilingual offered, Bilingual wished) {
        if (bottom >= 1 - FORGIVEN) {
            return Reasons.fits(1, "pay.enough", found, offered, wished);
        }
        if (bottom >= 0.75) {
            return Reasons.clashes((1 - bottom) * 2, "pay.open-above", found, offered, wished);
        }
        return below(1 - bottom, found, offered, wished);
    }

    private static Finding below(double lacking, Found<Pay> found, Bilingual offered, Bilingual wished) {
        if (lacking <= SLIGHT) {
            return Reasons.clashes(0.5 + lacking / SLIGHT / 2, "pay.slightly-below", found, offered, wished);
        }
        return Reasons.clashes(0.7 + 2 * (lacking - SLIGHT), "pay.below", found, offered, wished);
    }

    private static Bilingual offered(Pay pay) {
        Double top = pay.max() == null ? pay.min() : pay.max();
        return Reasons.amount(top == null ? 0 : top, pay.currency(), pay.per());
    }

    /** The profile's wish to compare with, the offer's own period first; null if there is none to be compared. */
    private @Nullable Wish wish(Pay pay, Profile.Wage wage) {
        String currency = wage.currency() == null ? "EUR" : wage.currency();
        Map<Pay.Period, Double> amounts = amounts(wage);
        Double same = amounts.get(pay.per());
        if (same != null) {
            return wish(pay, pay.per(), same, currency);
        }
        for (Map.Entry<Pay.Period, Double> amount : amounts.entrySet()) {
            Wish wish = wish(pay, amount.getKey(), amount.getValue(), currency);
            if (wish != null) {
                return wish;
            }
        }
        return null;
    }

    private @Nullable Wish wish(Pay pay, Pay.Period per, double amount, String currency) {
        Double factor = conventions.periods(pay.per(), per, pay.salaries());
        OptionalDouble converted = conventions.convert(amount, currency, pay.currency());
        if (factor == null || converted.isEmpty() || !(converted.getAsDouble() > 0)) {
            return null;
        }
        return new Wish(amount, currency, per, converted.getAsDouble() / factor);
    }

    private static Map<Pay.Period, Double> amounts(Profile.Wage wage) {
        var amounts = new EnumMap<Pay.Period, Double>(Pay.Period.class);
        put(amounts, Pay.Period.YEAR, wage.year());
        put(amounts, Pay.Period.MONTH, wage.month());
        put(amounts, Pay.Period.DAY, wage.day());
        put(amounts, Pay.Period.HOUR, wage.hour());
        put(amounts, Pay.Period.WORD, wage.word());
        return amounts;
    }

    private static void put(Map<Pay.Period, Double> amounts, Pay.Period per, @Nullable Double amount) {
        if (amount != null && amount > 0) {
            amounts.put(per, amount);
        }
    }

    /**
     * What the profile asks for.
     *
     * @param inOffersTerms the same in the offer's currency and period
     */
    private record Wish(double amount, String currency, Pay.Period per, double inOffersTerms) {}
}
