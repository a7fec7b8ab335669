package dev.klinke.match;

import dev.klinke.kind.Kind;
import dev.klinke.offer.Found;
import dev.klinke.text.Folding;
import dev.klinke.vocabulary.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is it the work the person looks for? Graded: near roles are near, not the same; what is avoided clashes even when it
 * is near to what is wanted.
 */
final class RoleCriterion implements Criterion {
    /** From here on a title is taken for the wanted or avoided one under another name. */
    private static final double SAME = 0.85;
    /** The most for another name of the same work, so that the very title in the profile counts more. */
    private static final double OTHER_NAME = 0.97;
    /** The grade of a title that has all words of the wanted or avoided one, and more. */
    private static final double KIND_OF = 0.75;
    /** From here on a title is worth a look. */
    private static final double NEAR = 0.45;

    private final Roles roles;
    private final Criterion skills;

    /**
     * Role.
     *
     * @param roles the occupations
     * @param skills whether the person has what is asked for; then another title may still be the same work
     */
    RoleCriterion(Roles roles, Criterion skills) {
        this.roles = roles;
        this.skills = skills;
    }

    @Override
    public Aspect aspect() {
        return Aspect.ROLE;
    }

    @Override
    public Finding weigh(Case matter) {
        Found<String> role = matter.offer().role();
        if (role == null) {
            return Finding.SILENT;
        }
        if (isGig(matter) && !avoids(matter, role.value())) {
            return Finding.SILENT;
        }
        Nearest wanted = nearest(role.value(), matter.profile().roles().wanted());
        Nearest avoided = nearest(role.value(), matter.profile().roles().avoid());
        return judge(matter, role, wanted, avoided);
    }

    private Finding judge(Case matter, Found<String> role, Nearest wanted, Nearest avoided) {
        if (avoided.title != null && avoided.grade >= SAME && avoided.grade > wanted.grade) {
            return wanted.title == null
                    ? Reasons.clashes(avoided.grade, "role.avoided", role, role.value(), avoided.title)
                    : Reasons.clashes(
                            avoided.grade, "role.avoided-instead", role, wanted.title, role.value(), avoided.title);
        }
        if (wanted.title == null) {
            return Finding.SILENT;
        }
        if (wanted.grade >= SAME) {
            return Reasons.fits(wanted.grade, "role.wanted", role, role.value(), wanted.title);
        }
        if (avoided.title != null && avoided.grade > wanted.grade && avoided.grade >= NEAR) {
            return Reasons.clashes(avoided.grade, "role.near-avoided", role, wanted.title, role.value(), avoided.title);
        }
        boolean skilled = skills.weigh(matter) instanceof Finding.Fits;
        if (wanted.grade >= NEAR) {
            double doubt = (SAME - wanted.grade) / (SAME - NEAR);
            return Reasons.clashes(
                    doubt, skilled ? "role.near-skilled" : "role.near", role, wanted.title, role.value());
        }
        return Reasons.clashes(
                1 - wanted.grade, different(role.value(), wanted.title, skilled), role, wanted.title, role.value());
    }

    /** A title the tables do not know may be another name of anything. */
    private String different(String offered, String wanted, boolean skilled) {
        if (skilled) {
            return "role.different-skilled";
        }
        return roles.knows(offered) && roles.knows(wanted) ? "role.different" : "role.unknown";
    }

    /** What a micro-job is called says little; whether gigs are welcome at all is for {@link ContractCriterion}. */
    private static boolean isGig(Case matter) {
        return matter.approach().kind() == Kind.GIG;
    }

    private boolean avoids(Case matter, String role) {
        return nearest(role, matter.profile().roles().avoid()).grade >= SAME;
    }

    private Nearest nearest(String offered, List<String> titles) {
        var nearest = new Nearest(null, 0);
        for (String title : titles) {
            double grade = grade(offered, title);
            if (nearest.title == null || grade > nearest.grade) {
                nearest = new Nearest(title, grade);
            }
        }
        return nearest;
    }

    private double grade(String offered, String title) {
        if (Folding.fold(offered).equals(Folding.fold(title))) {
            return 1;
        }
        double alike = Math.min(OTHER_NAME, roles.similarity(offered, title).grade());
        return Math.max(alike, specialises(offered, title));
    }

    /** A title that holds all words of another is a kind of it, even where the tables do not know both. */
    private static double specialises(String offered, String title) {
        List<String> words = List.of(Folding.fold(offered).split("[^a-z0-9]+"));
        return words.containsAll(List.of(Folding.fold(title).split("[^a-z0-9]+"))) ? KIND_OF : 0;
    }

    /** The profile's title most like the offered one. */
    private record Nearest(@Nullable String title, double grade) {}
}
