package dev.klinke.profile;

import dev.klinke.offer.Contract;
import dev.klinke.offer.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** From the nodes of a profile file to a {@link Profile}. */
final class ProfileReader {
    /** Every key of the format; the empty name is the file itself. The schema for editors names the same. */
    static final Map<String, List<String>> KEYS = Map.of(
            "",
            List.of(
                    "name",
                    "seeking",
                    "languages",
                    "roles",
                    "skills",
                    "experience",
                    "industries",
                    "places",
                    "contracts",
                    "workload",
                    "pay",
                    "employers",
                    "tolerance"),
            "roles",
            List.of("wanted", "avoid"),
            "skills",
            List.of("have", "avoid"),
            "experience",
            List.of("level", "years"),
            "industries",
            List.of("wanted", "avoid"),
            "places",
            List.of("home", "within_km", "also", "remote", "relocate"),
            "contracts",
            List.of("wanted", "avoid"),
            "workload",
            List.of("min", "max"),
            "pay",
            List.of("currency", "year", "month", "day", "hour", "word"),
            "employers",
            List.of("avoid", "sizes", "concealed"));

    static final Map<String, Profile.Seeking> SEEKING = words(Profile.Seeking.values());
    static final Map<String, Profile.RemoteWish> REMOTE = words(Profile.RemoteWish.values());
    static final Map<String, Profile.Tolerance> TOLERANCE = words(Profile.Tolerance.values());
    static final Map<String, Level> LEVELS = words(Level.values());
    static final Map<String, Contract> CONTRACTS = words(Contract.values());
    static final Map<String, Boolean> CONCEALED = words(List.of("accept", "reject"), "reject"::equals);
    static final Map<String, String> SIZES = words(
            List.of("startup", "small", "medium", "mid-size", "large"),
            word -> word.equals("mid-size") ? "medium" : word);

    private final String source;
    private final Section whole;

    private ProfileReader(String source, Section whole) {
        this.source = source;
        this.whole = whole;
    }

    static Profile read(String source, Node root, List<String> keys) {
        return new ProfileReader(source, Section.of(source, "", root, keys)).profile(root);
    }

    private Profile profile(Node root) {
        Profile.Seeking seeking = whole.choice("seeking", SEEKING);
        if (seeking == null) {
            throw whole.fault(root, "\"seeking\" is missing; say no, passively or actively");
        }
        Section skills = section("skills");
        Section experience = section("experience");
        Section contracts = section("contracts");
        Section workload = section("workload");
        return new Profile(
                whole.word("name"),
                seeking,
                whole.words("languages"),
                wishes("roles"),
                new Profile.Skills(skills.words("have"), skills.words("avoid")),
                new Profile.Experience(experience.choice("level", LEVELS), experience.whole("years", "12")),
                wishes("industries"),
                places(),
                new Profile.Contracts(contracts.choices("wanted", CONTRACTS), contracts.choices("avoid", CONTRACTS)),
                new Profile.Workload(workload.whole("min", "50"), workload.whole("max", "80")),
                wage(),
                employers(),
                Objects.requireNonNullElse(whole.choice("tolerance", TOLERANCE), Profile.Tolerance.BALANCED));
    }

    private Profile.Wishes wishes(String name) {
        Section wishes = section(name);
        return new Profile.Wishes(wishes.words("wanted"), wishes.words("avoid"));
    }

    private Profile.Places places() {
        Section places = section("places");
        return new Profile.Places(
                places.word("home"),
                places.whole("within_km", "30"),
                places.words("also"),
                places.choice("remote", REMOTE),
                places.flag("relocate"));
    }

    private Profile.Wage wage() {
        Section pay = section("pay");
        @Nullable String currency = pay.word("currency");
        return new Profile.Wage(
                currency == null ? null : currency.toUpperCase(Locale.ROOT),
                pay.number("year", "45000"),
                pay.number("month", "3500"),
                pay.number("day", "600"),
                pay.number("hour", "25"),
                pay.number("word", "0.12"));
    }

    private Profile.Employers employers() {
        Section employers = section("employers");
        return new Profile.Employers(
                employers.words("avoid"),
                employers.choices("sizes", SIZES),
                Boolean.TRUE.equals(employers.choice("concealed", CONCEALED)));
    }

    private Section section(String name) {
        return Section.of(source, name, whole.node(name), Objects.requireNonNull(KEYS.get(name)));
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : constants) {
            words.put(word(constant), constant);
        }
        return words;
    }

    /** The format's word for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> Map<String, E> words(List<String> words, Function<String, E> meaning) {
        var map = new LinkedHashMap<String, E>();
        words.forEach(word -> map.put(word, meaning.apply(word)));
        return map;
    }
}
