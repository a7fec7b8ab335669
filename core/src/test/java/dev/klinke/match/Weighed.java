package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import dev.klinke.message.Span;
import dev.klinke.offer.Contract;
import dev.klinke.offer.Found;
import dev.klinke.offer.Level;
import dev.klinke.offer.OfferBuilder;
import dev.klinke.offer.Pay;
import dev.klinke.offer.Remote;
import dev.klinke.profile.ProfileFile;
import dev.klinke.reading.Reading.Approach;
import dev.klinke.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** One criterion weighing one offer for one profile, for tests that read as examples. */
final class Weighed {
    private static final Vocabulary VOCABULARY = Vocabulary.shared();

    private final Criterion criterion;
    private final String profile;
    private final OfferBuilder offer = new OfferBuilder();
    private Kind kind = Kind.JOB;
    private Message message = Message.of("", "");

    private Weighed(Criterion criterion, String profile) {
        this.criterion = criterion;
        this.profile = profile;
    }

    /** A criterion for somebody whose profile says this beside looking actively. */
    static Weighed by(Aspect aspect, String profile) {
        Criterion criterion = Criteria.all(VOCABULARY, PayConventions.usual()).stream()
                .filter(each -> each.aspect() == aspect)
                .findFirst()
                .orElseThrow();
        return new Weighed(criterion, profile.contains("seeking:") ? profile : "seeking: actively\n" + profile);
    }

    Weighed kind(Kind other) {
        kind = other;
        return this;
    }

    Weighed from(String name, String headline, String body) {
        message = Message.of(Platform.LINKEDIN, new Sender(name, null, headline, null), "", body);
        return this;
    }

    Weighed role(String role) {
        offer.role(found(role));
        return this;
    }

    Weighed skills(String... skills) {
        offer.skills(all(skills));
        return this;
    }

    Weighed niceToHave(String... skills) {
        offer.niceToHave(all(skills));
        return this;
    }

    Weighed level(Level level) {
        offer.seniority(found(level));
        return this;
    }

    Weighed years(int years) {
        offer.years(found(years));
        return this;
    }

    Weighed industry(String industry) {
        offer.industry(found(industry));
        return this;
    }

    Weighed places(String... places) {
        offer.places(all(places));
        return this;
    }

    Weighed remote(Remote remote) {
        offer.remote(found(remote));
        return this;
    }

    Weighed contract(Contract contract) {
        offer.contract(found(contract));
        return this;
    }

    Weighed workload(int percent) {
        offer.workload(found(percent));
        return this;
    }

    Weighed pay(double amount, String currency, Pay.Period per) {
        offer.pay(found(new Pay(amount, amount, currency, per, 12)));
        return this;
    }

    Weighed pay(Pay pay) {
        offer.pay(found(pay));
        return this;
    }

    Weighed employer(String employer) {
        offer.employer(found(employer));
        return this;
    }

    Weighed personal() {
        offer.personal(found("your talk in Ulm"));
        return this;
    }

    Weighed campaign() {
        offer.campaign(found("Hope this finds you well"));
        return this;
    }

    Weighed urgency() {
        offer.urgency(found("bitte um RÜCKRUF"));
        return this;
    }

    Weighed scam(String... signs) {
        offer.scam(all(signs));
        return this;
    }

    Weighed with(Consumer<OfferBuilder> more) {
        more.accept(offer);
        return this;
    }

    void fits(String ground) {
        assertThat(finding()).isInstanceOfSatisfying(Finding.Fits.class, fits -> assertThat(
                        fits.reason().ground())
                .isEqualTo(ground));
    }

    void clashes(String ground) {
        assertThat(finding()).isInstanceOfSatisfying(Finding.Clashes.class, clashes -> assertThat(
                        clashes.reason().ground())
                .isEqualTo(ground));
    }

    void saysNothing() {
        assertThat(finding()).isEqualTo(Finding.SILENT);
    }

    /** The German sentence; empty for silence. */
    String german() {
        return finding() instanceof Finding.Clashes clashes
                ? clashes.reason().german()
                : finding() instanceof Finding.Fits fits ? fits.reason().german() : "";
    }

    /** The English sentence; empty for silence. */
    String english() {
        return finding() instanceof Finding.Clashes clashes
                ? clashes.reason().english()
                : finding() instanceof Finding.Fits fits ? fits.reason().english() : "";
    }

    double strength() {
        return finding().strength();
    }

    Finding finding() {
        var approach = new Approach(kind, 1, offer.build());
        var letter = new LetterOpener(VOCABULARY).open(message);
        return criterion.weigh(new Case(letter, approach, ProfileFile.parse(profile, "profile"), false));
    }

    static <T> Found<T> found(T value) {
        return new Found<>(value, Span.body(0, 0));
    }

    private static List<Found<String>> all(String... values) {
        return Arrays.stream(values).map(Weighed::found).toList();
    }
}
