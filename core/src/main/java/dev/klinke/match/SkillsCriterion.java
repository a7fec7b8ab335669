package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.profile.Profile;
import dev.klinke.text.Folding;
import dev.klinke.vocabulary.Skill;
import dev.klinke.vocabulary.Skills;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Can the person do what is asked for, and does she want to use it? What is named as not needed does not count. */
final class SkillsCriterion implements Criterion {
    /** From here on two names mean one skill. */
    private static final double SAME = 0.9;
    /** From here on one skill is good enough for the other. */
    private static final double HELPS = 0.6;
    /** An avoided skill that is only nice to have weighs so much. */
    private static final double NICE_TO_HAVE = 0.4;

    private final Skills skills;

    SkillsCriterion(Skills skills) {
        this.skills = skills;
    }

    @Override
    public Aspect aspect() {
        return Aspect.SKILLS;
    }

    @Override
    public Finding weigh(Case matter) {
        Profile profile = matter.profile();
        List<Found<String>> asked = matter.offer().skills();
        Finding avoided = avoided(asked, profile.skills().avoid(), 1);
        if (avoided != null) {
            return avoided;
        }
        Finding avoidedTitle =
                avoidedInTitle(matter.offer().role(), profile.skills().avoid());
        if (avoidedTitle != null) {
            return avoidedTitle;
        }
        Finding avoidedExtra =
                avoided(matter.offer().niceToHave(), profile.skills().avoid(), NICE_TO_HAVE);
        if (avoidedExtra != null) {
            return avoidedExtra;
        }
        Finding language = foreignLanguage(asked, profile);
        return language != null ? language : coverage(asked, profile);
    }

    private @Nullable Finding avoided(List<Found<String>> asked, List<String> avoid, double strength) {
        for (Found<String> skill : asked) {
            for (String unwanted : avoid) {
                if (skills.relatedness(skill.value(), unwanted) >= SAME) {
                    return Reasons.clashes(strength, "skills.avoided", skill, unwanted, skill.value());
                }
            }
        }
        return null;
    }

    /** A Java developer uses Java, whether the text says so again or not. */
    private static @Nullable Finding avoidedInTitle(@Nullable Found<String> role, List<String> avoid) {
        if (role == null) {
            return null;
        }
        String title = " " + Folding.fold(role.value()).replace('-', ' ') + " ";
        for (String unwanted : avoid) {
            if (title.contains(" " + Folding.fold(unwanted) + " ")) {
                return Reasons.clashes(1, "skills.avoided", role, unwanted, role.value());
            }
        }
        return null;
    }

    /** A language is asked for that neither the languages nor the skills of the profile name. */
    private @Nullable Finding foreignLanguage(List<Found<String>> asked, Profile profile) {
        if (profile.languages().isEmpty()) {
            return null;
        }
        for (Found<String> skill : asked) {
            Skill found = skills.find(skill.value());
            if (found != null && isLanguage(found) && !has(profile, skill.value())) {
                return Reasons.clashes(1, "skills.language", skill, skill.value());
            }
        }
        return null;
    }

    private Finding coverage(List<Found<String>> asked, Profile profile) {
        if (asked.isEmpty() || profile.skills().have().isEmpty()) {
            return Finding.SILENT;
        }
        Found<String> known = null;
        Found<String> unknown = null;
        int covered = 0;
        for (Found<String> skill : asked) {
            if (has(profile, skill.value())) {
                covered++;
                known = known == null ? skill : known;
            } else {
                unknown = unknown == null ? skill : unknown;
            }
        }
        double share = (double) covered / asked.size();
        if (known != null && (unknown == null || share >= 0.5)) {
            return Reasons.fits(share, "skills.fit", known, covered, asked.size(), known.value());
        }
        if (unknown == null || asked.size() < 2) {
            return Finding.SILENT;
        }
        return Reasons.clashes(1 - share, "skills.missing", unknown, covered, asked.size(), unknown.value());
    }

    private boolean has(Profile profile, String asked) {
        for (String skill : profile.skills().have()) {
            if (skills.relatedness(asked, skill) >= HELPS) {
                return true;
            }
        }
        Skill found = skills.find(asked);
        return found != null && isLanguage(found) && speaks(profile, found);
    }

    /** A single language; "foreign languages" is none. */
    private static boolean isLanguage(Skill skill) {
        return skill.type().equals("language") && !skill.id().equals("foreign-languages");
    }

    /** The table calls languages by their English names, the profile by their codes. */
    private static boolean speaks(Profile profile, Skill language) {
        return profile.languages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                .anyMatch(name -> name.equalsIgnoreCase(language.id()));
    }
}
