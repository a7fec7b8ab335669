package dev.klinke.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import dev.klinke.kind.Known;
import dev.klinke.kind.Known.Standing;
import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Conversation;
import dev.klinke.message.Message;
import dev.klinke.message.Span;
import dev.klinke.offer.Contract;
import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.OfferBuilder;
import dev.klinke.offer.Pay;
import dev.klinke.profile.Profile;
import dev.klinke.profile.ProfileFile;
import dev.klinke.reading.Reading;
import dev.klinke.reading.Reading.Approach;
import dev.klinke.reading.Reading.Contact;
import dev.klinke.reading.Reading.Unclear;
import dev.klinke.reading.Understood;
import dev.klinke.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTest {
    private static final Profile OFFICE = profile(
            """
            seeking: actively
            roles: {wanted: [Teamassistenz], avoid: [Callcenter-Agent]}
            places: {home: Köln, within_km: 30}
            contracts: {wanted: [permanent], avoid: [temp-agency]}
            pay: {currency: EUR, year: 40000}
            """);
    private static final Message MESSAGE = Message.of("", "Wir suchen ab sofort.");

    private static OfferBuilder good() {
        return new OfferBuilder()
                .role(found("Teamassistenz"))
                .places(List.of(found("Köln")))
                .contract(found(Contract.PERMANENT))
                .employer(found("Senfwerk"))
                .pay(found(new Pay(45_000.0, 48_000.0, "EUR", Pay.Period.YEAR, 12)));
    }

    private static Offer bad() {
        return good().role(found("Callcenter-Agent"))
                .places(List.of(found("Frankfurt am Main")))
                .contract(found(Contract.TEMP_AGENCY))
                .build();
    }

    @Test
    @DisplayName("What fits is ham, and says why")
    void ham() {
        Assessment assessment = judge(OFFICE, approach(good().build()), Known.NOTHING, MESSAGE);
        assertThat(assessment.verdict()).isEqualTo(Verdict.HAM);
        assertThat(assessment.weighed()).isNotEmpty().allMatch(weighed -> weighed.contribution() <= 0);
    }

    @Test
    @DisplayName("What clashes is spam, the weightiest reason first")
    void spam() {
        Assessment assessment = judge(OFFICE, approach(bad()), Known.NOTHING, MESSAGE);
        assertThat(assessment.verdict()).isEqualTo(Verdict.SPAM);
        assertThat(assessment.weighed().stream()
                        .map(weighed -> Math.abs(weighed.contribution()))
                        .toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    @DisplayName("Nobody hides a thread one wrote in, nor a sender one wrote to or wants")
    void known() {
        assertThat(verdict(Standing.IN_THREAD)).isEqualTo(Verdict.HAM);
        assertThat(verdict(Standing.WANTED)).isEqualTo(Verdict.HAM);
        assertThat(verdict(Standing.WRITTEN_TO)).isEqualTo(Verdict.UNSURE);
        assertThat(verdict(Standing.UNKNOWN)).isEqualTo(Verdict.SPAM);
        Message answered = MESSAGE.in(new Conversation("t", true, false));
        assertThat(judge(OFFICE, approach(bad()), Known.NOTHING, answered).verdict())
                .isEqualTo(Verdict.UNSURE);
    }

    private static Verdict verdict(Standing standing) {
        return judge(OFFICE, approach(bad()), message -> standing, MESSAGE).verdict();
    }

    @ParameterizedTest(name = "{0} is never hidden")
    @EnumSource(
            value = Kind.class,
            names = {"NETWORKING", "APPLICATION", "ALERT", "NOTICE", "SALES", "OTHER"})
    void neverHidden(Kind kind) {
        assertThat(judge(profile("seeking: no"), new Contact(kind), Known.NOTHING, MESSAGE)
                        .verdict())
                .isEqualTo(Verdict.HAM);
    }

    @Test
    @DisplayName("What may be no approach at all is unsure at most, and so is an approach that is hardly sure")
    void unclear() {
        assertThat(judge(OFFICE, new Unclear(Kind.JOB, Kind.OTHER, bad()), Known.NOTHING, MESSAGE)
                        .verdict())
                .isEqualTo(Verdict.UNSURE);
        assertThat(judge(OFFICE, new Approach(Kind.JOB, 0.8, bad()), Known.NOTHING, MESSAGE)
                        .verdict())
                .isEqualTo(Verdict.UNSURE);
    }

    @Test
    @DisplayName("An approach without any fact: unsure for who looks, spam for who does not")
    void nothingStated() {
        assertThat(judge(OFFICE, approach(Offer.NOTHING_STATED), Known.NOTHING, MESSAGE)
                        .verdict())
                .isNotEqualTo(Verdict.SPAM);
        assertThat(judge(profile("seeking: no"), approach(Offer.NOTHING_STATED), Known.NOTHING, MESSAGE)
                        .verdict())
                .isEqualTo(Verdict.SPAM);
    }

    @Test
    @DisplayName("A profile that says nothing but that work is sought hides nothing but schemes")
    void emptyProfile() {
        Profile empty = profile("seeking: actively");
        assertThat(judge(empty, approach(bad()), Known.NOTHING, MESSAGE).verdict())
                .isNotEqualTo(Verdict.SPAM);
        assertThat(judge(empty, new Approach(Kind.DUBIOUS, 1, bad()), Known.NOTHING, MESSAGE)
                        .verdict())
                .isEqualTo(Verdict.SPAM);
    }

    @Test
    @DisplayName("Absurd wishes are compared as they stand and never fail")
    void absurd() {
        Profile absurd = profile(
                "seeking: actively\nworkload: {min: 900, max: -5}\nplaces: {home: Köln, within_km: -1}\npay: {year: -1}\nexperience: {years: 2000000}");
        assertThat(judge(absurd, approach(good().build()), Known.NOTHING, MESSAGE)
                        .mismatch())
                .isBetween(0.0, 1.0);
    }

    @Test
    @DisplayName("A shorter way changes the verdict")
    void whatIf() {
        Offer bonn = good().places(List.of(found("Düsseldorf"))).build();
        var understood = new Understood(letter(MESSAGE), approach(bonn));
        WhatIf whatIf = WhatIf.of(
                "places.within_km=60",
                profile("seeking: actively\nplaces: {home: Köln, within_km: 10}"),
                Known.NOTHING,
                Vocabulary.shared(),
                understood);
        assertThat(whatIf.after().mismatch()).isLessThan(whatIf.before().mismatch());
    }

    private static Assessment judge(Profile profile, Reading reading, Known known, Message message) {
        return new Judge(profile, known, Vocabulary.shared()).judge(letter(message), reading);
    }

    private static Letter letter(Message message) {
        return new LetterOpener(Vocabulary.shared()).open(message);
    }

    private static Approach approach(Offer offer) {
        return new Approach(Kind.JOB, 1, offer);
    }

    private static <T> Found<T> found(T value) {
        return new Found<>(value, Span.body(0, 0));
    }

    private static Profile profile(String yaml) {
        return ProfileFile.parse(yaml, "profile");
    }
}
