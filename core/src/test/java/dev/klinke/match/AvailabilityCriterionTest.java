package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Pay.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AvailabilityCriterionTest {
    @Test
    @DisplayName("Who looks is not disturbed")
    void actively() {
        Weighed.by(Aspect.AVAILABILITY, "seeking: actively").saysNothing();
    }

    @Test
    @DisplayName("Who does not look wants nothing")
    void no() {
        Weighed.by(Aspect.AVAILABILITY, "seeking: no").role("Koch").clashes("availability.not-seeking");
    }

    @Test
    @DisplayName("... but the exceptional: wanted role, place and pay, and written to this very person")
    void exceptional() {
        String profile = "seeking: no\nroles: {wanted: [Koch]}\nplaces: {home: Köln}\npay: {year: 40000}";
        Weighed.by(Aspect.AVAILABILITY, profile)
                .role("Koch")
                .places("Köln")
                .pay(45_000, "EUR", Period.YEAR)
                .personal()
                .clashes("availability.exceptional");
        Weighed.by(Aspect.AVAILABILITY, profile)
                .role("Koch")
                .places("Köln")
                .pay(45_000, "EUR", Period.YEAR)
                .clashes("availability.not-seeking");
        Weighed.by(Aspect.AVAILABILITY, profile)
                .role("Koch")
                .places("Köln")
                .pay(20_000, "EUR", Period.YEAR)
                .personal()
                .clashes("availability.not-seeking");
    }

    @Test
    @DisplayName("Who looks passively wants role, place, contract and pay to fit")
    void passively() {
        String profile =
                "seeking: passively\nroles: {wanted: [Koch]}\nplaces: {home: Köln}\npay: {year: 40000}\ncontracts: {wanted: [permanent]}";
        Weighed.by(Aspect.AVAILABILITY, profile)
                .role("Koch")
                .places("Köln")
                .contract(Contract.PERMANENT)
                .pay(45_000, "EUR", Period.YEAR)
                .fits("availability.all-fits");
        var weighed = Weighed.by(Aspect.AVAILABILITY, profile)
                .role("Koch")
                .places("Köln")
                .contract(Contract.PERMANENT);
        weighed.clashes("availability.passively");
        assertThat(weighed.german()).endsWith("nicht genannt: Bezahlung");
    }
}
