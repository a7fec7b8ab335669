package dev.klinke.profile;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person wants. Everything but {@code seeking} may be unsaid: null or empty. What is not said cannot clash.
 *
 * @param name the person's name, for messages to her only
 * @param pay the least that is acceptable at full time
 * @param tolerance how soon a mismatch becomes unsure and spam
 */
public record Profile(
        @Nullable String name,
        Seeking seeking,
        List<String> languages,
        Wishes roles,
        Skills skills,
        Experience experience,
        Wishes industries,
        Places places,
        Contracts contracts,
        Workload workload,
        Wage pay,
        Employers employers,
        Tolerance tolerance) {

    /** Whether the person looks for work. */
    public enum Seeking {
        NO,
        PASSIVELY,
        ACTIVELY
    }

    /** How remote work is liked. */
    public enum RemoteWish {
        WELCOME,
        ONLY,
        NO
    }

    /** How soon a mismatch becomes unsure and spam. */
    public enum Tolerance {
        STRICT,
        BALANCED,
        LENIENT
    }

    /** Things wanted and things refused. */
    public record Wishes(List<String> wanted, List<String> avoid) {}

    /** Skills the person has, and those she does not want to use. */
    public record Skills(List<String> have, List<String> avoid) {}

    /** Level and years. */
    public record Experience(@Nullable Level level, @Nullable Integer years) {}

    /**
     * Where the person can work.
     *
     * @param home a town
     * @param withinKm straight-line distance from home
     * @param also towns that are fine whatever the distance
     */
    public record Places(
            @Nullable String home,
            @Nullable Integer withinKm,
            List<String> also,
            @Nullable RemoteWish remote,
            @Nullable Boolean relocate) {}

    /** Forms of contract wanted and refused. */
    public record Contracts(List<Contract> wanted, List<Contract> avoid) {}

    /** Percent of full time. */
    public record Workload(@Nullable Integer min, @Nullable Integer max) {}

    /**
     * The least acceptable pay at full time, in any of the periods.
     *
     * @param currency ISO 4217; null means EUR
     */
    public record Wage(
            @Nullable String currency,
            @Nullable Double year,
            @Nullable Double month,
            @Nullable Double day,
            @Nullable Double hour,
            @Nullable Double word) {}

    /**
     * Wishes about employers.
     *
     * @param sizes startup, small, medium, large
     * @param rejectConcealed whether an approach that does not name the employer is unwelcome
     */
    public record Employers(List<String> avoid, List<String> sizes, boolean rejectConcealed) {}

    /** A profile that says nothing but whether work is sought. */
    public static Profile of(Seeking seeking) {
        return new Profile(
                null,
                seeking,
                List.of(),
                new Wishes(List.of(), List.of()),
                new Skills(List.of(), List.of()),
                new Experience(null, null),
                new Wishes(List.of(), List.of()),
                new Places(null, null, List.of(), null, null),
                new Contracts(List.of(), List.of()),
                new Workload(null, null),
                new Wage(null, null, null, null, null, null),
                new Employers(List.of(), List.of(), false),
                Tolerance.BALANCED);
    }
}
