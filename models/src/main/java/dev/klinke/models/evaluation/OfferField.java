package dev.klinke.models.evaluation;

import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.Pay;
import dev.klinke.text.Folding;
import dev.klinke.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an offer that are scored, and when two values count as the same. */
public enum OfferField {
    ROLE(offer -> one(offer.role()), OfferField::sameRole),
    SKILLS(
            offer -> many(offer.skills()),
            (read, labelled) -> Vocabulary.shared().skills().relatedness((String) read, (String) labelled) >= 0.8),
    SENIORITY(offer -> one(offer.seniority()), Objects::equals),
    YEARS(offer -> one(offer.years()), Objects::equals),
    PLACES(offer -> many(offer.places()), OfferField::samePlace),
    REMOTE(offer -> one(offer.remote()), Objects::equals),
    CONTRACT(offer -> one(offer.contract()), Objects::equals),
    WORKLOAD(offer -> one(offer.workload()), Objects::equals),
    PAY(offer -> one(offer.pay()), OfferField::samePay),
    EMPLOYER(offer -> one(offer.employer()), OfferField::sameCompany),
    INDUSTRY(
            offer -> one(offer.industry()),
            (read, labelled) -> Vocabulary.shared().industries().similarity((String) read, (String) labelled) >= 0.5),
    START(offer -> one(offer.start()), Objects::equals),
    PERSONAL(offer -> offer.personal() == null ? List.of() : List.of(true), Objects::equals);

    private final Function<Offer, List<?>> values;
    private final BiPredicate<Object, Object> same;

    OfferField(Function<Offer, List<?>> values, BiPredicate<Object, Object> same) {
        this.values = values;
        this.same = same;
    }

    /** The word of the JSON output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an offer states in this field; empty, one, or several values. */
    public List<?> values(Offer offer) {
        return values.apply(offer);
    }

    /** Scores what was read against what is labelled. */
    public void score(Offer read, Offer labelled, Score into) {
        var open = new ArrayList<Object>(values(labelled));
        int right = 0;
        int invented = 0;
        for (Object value : values(read)) {
            int match = indexOfSame(value, open);
            if (match >= 0) {
                open.remove(match);
                right++;
            } else {
                invented++;
            }
        }
        into.add(right, invented, open.size());
    }

    private int indexOfSame(Object value, List<Object> among) {
        for (int i = 0; i < among.size(); i++) {
            if (same.test(value, among.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameRole(Object read, Object labelled) {
        return sameWords(read, labelled)
                || Vocabulary.shared()
                                .roles()
                                .similarity((String) read, (String) labelled)
                                .grade()
                        >= 0.8;
    }

    /** Spellings of one town are the same: Esslingen, Esslingen am Neckar. */
    private static boolean samePlace(Object read, Object labelled) {
        var place = Vocabulary.shared().places().find((String) labelled);
        return sameWords(read, labelled)
                || (place != null && place.equals(Vocabulary.shared().places().find((String) read)));
    }

    private static boolean sameWords(Object read, Object labelled) {
        return Folding.fold((String) read).equals(Folding.fold((String) labelled));
    }

    /** Companies are the same if all words of the shorter name, legal forms aside, stand in the longer one. */
    private static boolean sameCompany(Object read, Object labelled) {
        List<String> one = companyWords((String) read);
        List<String> other = companyWords((String) labelled);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static List<String> companyWords(String name) {
        var words = new ArrayList<>(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(List.of(
                "", "gmbh", "ag", "se", "kg", "co", "mbh", "ltd", "limited", "inc", "plc", "llc", "the", "der", "die",
                "das"));
        return words;
    }

    private static boolean samePay(Object read, Object labelled) {
        var one = (Pay) read;
        var other = (Pay) labelled;
        return Objects.equals(one.min(), other.min())
                && Objects.equals(one.max(), other.max())
                && one.currency().equals(other.currency())
                && one.per() == other.per();
    }

    private static List<?> one(@Nullable Found<?> found) {
        return found == null ? List.of() : List.of(Objects.requireNonNull(found.value()));
    }

    private static List<?> many(List<Found<String>> found) {
        return found.stream().map(Found::value).distinct().toList();
    }
}
