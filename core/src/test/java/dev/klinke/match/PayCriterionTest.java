package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.offer.Pay;
import dev.klinke.offer.Pay.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayCriterionTest {
    @Test
    @DisplayName("Enough, a little too low, too low")
    void graded() {
        String profile = "pay: {currency: EUR, year: 50000}";
        Weighed.by(Aspect.PAY, profile).pay(52_000, "EUR", Period.YEAR).fits("pay.enough");
        Weighed.by(Aspect.PAY, profile).pay(47_000, "EUR", Period.YEAR).clashes("pay.slightly-below");
        Weighed.by(Aspect.PAY, profile).pay(38_000, "EUR", Period.YEAR).clashes("pay.below");
        assertThat(Weighed.by(Aspect.PAY, profile)
                        .pay(30_000, "EUR", Period.YEAR)
                        .strength())
                .isGreaterThan(Weighed.by(Aspect.PAY, profile)
                        .pay(40_000, "EUR", Period.YEAR)
                        .strength());
    }

    @Test
    @DisplayName("The upper end counts; 'from' is open above")
    void ranges() {
        String profile = "pay: {year: 50000}";
        Weighed.by(Aspect.PAY, profile)
                .pay(new Pay(45_000.0, 55_000.0, "EUR", Period.YEAR, 12))
                .fits("pay.enough");
        Weighed.by(Aspect.PAY, profile)
                .pay(new Pay(null, 45_500.0, "EUR", Period.YEAR, 12))
                .clashes("pay.slightly-below");
        Weighed.by(Aspect.PAY, profile)
                .pay(new Pay(45_000.0, null, "EUR", Period.YEAR, 12))
                .clashes("pay.open-above");
        Weighed.by(Aspect.PAY, profile)
                .pay(new Pay(20_000.0, null, "EUR", Period.YEAR, 12))
                .clashes("pay.below");
    }

    @Test
    @DisplayName("Across periods: 14 salaries of 3,600 are more than 50,000 a year, 12 are less")
    void salaries() {
        String profile = "pay: {year: 50000}";
        Weighed.by(Aspect.PAY, profile)
                .pay(new Pay(3_600.0, 3_600.0, "EUR", Period.MONTH, 14))
                .fits("pay.enough");
        Weighed.by(Aspect.PAY, profile)
                .pay(new Pay(3_600.0, 3_600.0, "EUR", Period.MONTH, 12))
                .clashes("pay.below");
        Weighed.by(Aspect.PAY, profile).pay(25, "EUR", Period.HOUR).fits("pay.enough");
        Weighed.by(Aspect.PAY, profile).pay(15, "EUR", Period.HOUR).clashes("pay.below");
    }

    @Test
    @DisplayName("The profile's own period goes before a comparison")
    void ownPeriod() {
        Weighed.by(Aspect.PAY, "pay: {year: 44800, month: 3200}")
                .pay(3_250, "EUR", Period.MONTH)
                .fits("pay.enough");
    }

    @Test
    @DisplayName("Across currencies: 95,000 francs are more than 90,000 euros, 60,000 dollars less")
    void currencies() {
        String profile = "pay: {currency: EUR, year: 90000}";
        Weighed.by(Aspect.PAY, profile).pay(95_000, "CHF", Period.YEAR).fits("pay.enough");
        Weighed.by(Aspect.PAY, profile).pay(60_000, "USD", Period.YEAR).clashes("pay.below");
        Weighed.by(Aspect.PAY, profile).pay(60_000, "XYZ", Period.YEAR).saysNothing();
    }

    @Test
    @DisplayName("A day rate is held against an hour's, not against a salary; piece rates against nothing")
    void notCompared() {
        Weighed.by(Aspect.PAY, "pay: {hour: 90}").pay(800, "EUR", Period.DAY).fits("pay.enough");
        Weighed.by(Aspect.PAY, "pay: {year: 90000}").pay(300, "EUR", Period.DAY).saysNothing();
        Weighed.by(Aspect.PAY, "pay: {year: 90000}")
                .pay(0.8, "EUR", Period.PIECE)
                .saysNothing();
        Weighed.by(Aspect.PAY, "pay: {word: 0.12}")
                .pay(0.03, "EUR", Period.WORD)
                .clashes("pay.below");
    }

    @Test
    @DisplayName("What may be meant for part-time is given the benefit of the doubt")
    void partTime() {
        Weighed.by(Aspect.PAY, "pay: {year: 50000}")
                .workload(50)
                .pay(26_000, "EUR", Period.YEAR)
                .fits("pay.enough-for-part-time");
        Weighed.by(Aspect.PAY, "pay: {year: 50000}")
                .workload(50)
                .pay(20_000, "EUR", Period.YEAR)
                .clashes("pay.below");
    }

    @Test
    @DisplayName("Both figures are named")
    void words() {
        var weighed = Weighed.by(Aspect.PAY, "pay: {year: 50000}").pay(38_000, "EUR", Period.YEAR);
        assertThat(weighed.german())
                .isEqualTo("Höchstens 38.000 EUR im Jahr geboten; Sie möchten mindestens 50.000 EUR im Jahr");
        assertThat(weighed.english())
                .isEqualTo("At most 38,000 EUR a year offered; you want at least 50,000 EUR a year");
    }

    @Test
    @DisplayName("Nothing told, nothing wished, or an absurd wish: nothing")
    void silent() {
        Weighed.by(Aspect.PAY, "pay: {year: 50000}").saysNothing();
        Weighed.by(Aspect.PAY, "").pay(1, "EUR", Period.YEAR).saysNothing();
        Weighed.by(Aspect.PAY, "pay: {year: 0}").pay(1, "EUR", Period.YEAR).saysNothing();
        Weighed.by(Aspect.PAY, "pay: {year: -5}").pay(1, "EUR", Period.YEAR).saysNothing();
    }
}
