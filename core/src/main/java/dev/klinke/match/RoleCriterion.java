package dev.klinke.match;

import dev.klinke.offer.Found;
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
    /** From here on a title is worth a look. */
    private static final double NEAR = 0.45;

    private final Roles roles;

    RoleCriterion(Roles roles) {
        this.roles = roles;
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
        Nearest wanted = nearest(role.value(), matter.profile().roles().wanted());
        Nearest avoided = nearest(role.value(), matter.profile().roles().avoid());
        return judge(role, wanted, avoided);
    }

    private static Finding judge(Found<String> role, Nearest wanted, Nearest avoided) {
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
        if (wanted.grade >= NEAR) {
            double doubt = (SAME - wanted.grade) / (SAME - NEAR);
            return Reasons.clashes(doubt, "role.near", role, wanted.title, role.value());
        }
        return Reasons.clashes(1 - wanted.grade, "role.different", role, wanted.title, role.value());
    }

    private Nearest nearest(String offered, List<String> titles) {
        var nearest = new Nearest(null, 0);
        for (String title : titles) {
            double grade = roles.similarity(offered, title).grade();
            if (nearest.title == null || grade > nearest.grade) {
                nearest = new Nearest(title, grade);
            }
        }
        return nearest;
    }

    /** The profile's title most like the offered one. */
    private record Nearest(@Nullable String title, double grade) {}
}
