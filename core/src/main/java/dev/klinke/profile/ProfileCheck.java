package dev.klinke.profile;

import dev.klinke.text.Bilingual;
import dev.klinke.text.Folding;
import dev.klinke.text.Sentences;
import dev.klinke.vocabulary.Occupation;
import dev.klinke.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what is allowed in a profile but hardly meant: contradictions, unknown names, absurd values. */
public final class ProfileCheck {
    private static final Sentences SENTENCES = Sentences.beside(ProfileCheck.class);

    private final Vocabulary vocabulary;
    private final List<Warning> warnings = new ArrayList<>();

    private ProfileCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The warnings for a profile, in the order of its keys. */
    public static List<Warning> of(Profile profile, Vocabulary vocabulary) {
        var check = new ProfileCheck(vocabulary);
        check.roles(profile.roles());
        check.both("skills", profile.skills().have(), profile.skills().avoid());
        check.both(
                "industries",
                profile.industries().wanted(),
                profile.industries().avoid());
        check.both(
                "contracts",
                profile.contracts().wanted().stream().map(ProfileReader::word).toList(),
                profile.contracts().avoid().stream().map(ProfileReader::word).toList());
        check.places(profile.places());
        check.workload(profile.workload());
        check.years(profile.experience().years());
        check.pay(profile.pay());
        return List.copyOf(check.warnings);
    }

    private void roles(Profile.Wishes roles) {
        both("roles", roles.wanted(), roles.avoid());
        for (String title : roles.wanted()) {
            role("roles.wanted", title);
        }
        for (String title : roles.avoid()) {
            role("roles.avoid", title);
        }
    }

    private void role(String key, String title) {
        if (vocabulary.roles().find(title) != null) {
            return;
        }
        List<Occupation> near = vocabulary.roles().rank(title, 3);
        if (near.isEmpty()) {
            warn(key, "unknown-role", title);
        } else {
            warn(
                    key,
                    "unknown-role-near",
                    title,
                    new Bilingual(
                            names(near.stream().map(Occupation::german).toList()),
                            names(near.stream().map(Occupation::english).toList())));
        }
    }

    private static String names(List<List<String>> labels) {
        return String.join(
                ", ",
                labels.stream()
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.get(0))
                        .toList());
    }

    private void places(Profile.Places places) {
        if (places.home() != null && vocabulary.places().find(places.home()) == null) {
            warn("places.home", "unknown-place", places.home());
        }
        for (String town : places.also()) {
            if (vocabulary.places().find(town) == null) {
                warn("places.also", "unknown-place", town);
            }
        }
        Integer within = places.withinKm();
        if (within != null && (within < 0 || within > 2000)) {
            warn("places.within_km", "absurd", within);
        }
        if (within != null && places.home() == null) {
            warn("places.within_km", "no-home", within);
        }
    }

    private void workload(Profile.Workload workload) {
        if (workload.min() != null && workload.max() != null && workload.min() > workload.max()) {
            warn("workload", "min-above-max", workload.min(), workload.max());
        }
        percent("workload.min", workload.min());
        percent("workload.max", workload.max());
    }

    private void percent(String key, @Nullable Integer percent) {
        if (percent != null && (percent < 0 || percent > 100)) {
            warn(key, "absurd", percent);
        }
    }

    private void years(@Nullable Integer years) {
        if (years != null && (years < 0 || years > 60)) {
            warn("experience.years", "absurd", years);
        }
    }

    private void pay(Profile.Wage pay) {
        amount("pay.year", pay.year(), 1_000, 10_000_000);
        amount("pay.month", pay.month(), 100, 1_000_000);
        amount("pay.day", pay.day(), 20, 50_000);
        amount("pay.hour", pay.hour(), 2, 5_000);
        amount("pay.word", pay.word(), 0.001, 10);
    }

    private void amount(String key, @Nullable Double amount, double least, double most) {
        if (amount != null && (amount < least || amount > most)) {
            warn(key, "absurd", amount);
        }
    }

    private void both(String section, List<String> wanted, List<String> avoided) {
        for (String each : wanted) {
            if (avoided.stream().anyMatch(other -> Folding.fold(other).equals(Folding.fold(each)))) {
                warn(section, "wanted-and-avoided", each);
            }
        }
    }

    private void warn(String key, String sentence, Object... values) {
        warnings.add(new Warning(key, SENTENCES.say(sentence, values)));
    }

    /**
     * Something to look at.
     *
     * @param key where in the profile, e.g. {@code places.home}
     * @param text what is strange, in both languages
     */
    public record Warning(String key, Bilingual text) {}
}
