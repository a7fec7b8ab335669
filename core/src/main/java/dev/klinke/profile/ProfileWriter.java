package dev.klinke.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** From a {@link Profile} to the text of its file. */
final class ProfileWriter {
    private final Map<String, Object> said = new LinkedHashMap<>();

    private ProfileWriter() {}

    static String write(Profile profile) {
        var writer = new ProfileWriter();
        put(writer.said, "name", profile.name());
        put(writer.said, "seeking", profile.seeking());
        put(writer.said, "languages", profile.languages());
        writer.section(
                "roles",
                "wanted",
                profile.roles().wanted(),
                "avoid",
                profile.roles().avoid());
        writer.section(
                "skills",
                "have",
                profile.skills().have(),
                "avoid",
                profile.skills().avoid());
        writer.section(
                "experience",
                "level",
                profile.experience().level(),
                "years",
                profile.experience().years());
        writer.section(
                "industries",
                "wanted",
                profile.industries().wanted(),
                "avoid",
                profile.industries().avoid());
        Profile.Places places = profile.places();
        writer.section(
                "places",
                "home",
                places.home(),
                "within_km",
                places.withinKm(),
                "also",
                places.also(),
                "remote",
                places.remote(),
                "relocate",
                places.relocate());
        writer.section(
                "contracts",
                "wanted",
                profile.contracts().wanted(),
                "avoid",
                profile.contracts().avoid());
        writer.section(
                "workload",
                "min",
                profile.workload().min(),
                "max",
                profile.workload().max());
        Profile.Wage pay = profile.pay();
        writer.section(
                "pay",
                "currency",
                pay.currency(),
                "year",
                pay.year(),
                "month",
                pay.month(),
                "day",
                pay.day(),
                "hour",
                pay.hour(),
                "word",
                pay.word());
        Profile.Employers employers = profile.employers();
        writer.section(
                "employers",
                "avoid",
                employers.avoid(),
                "sizes",
                employers.sizes(),
                "concealed",
                employers.rejectConcealed() ? "reject" : null);
        put(writer.said, "tolerance", profile.tolerance());
        return writer.text();
    }

    /** A line for each key, as people write it. */
    private String text() {
        var dump = new Dump(DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.FLOW)
                .setWidth(Integer.MAX_VALUE)
                .build());
        var text = new StringBuilder();
        said.forEach((key, value) -> text.append(key)
                .append(": ")
                .append(dump.dumpToString(value).strip())
                .append('\n'));
        return text.toString();
    }

    /** A section of those of the keys that are said; none if none is. */
    private void section(String name, @Nullable Object... keysAndValues) {
        var section = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            put(section, String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        if (!section.isEmpty()) {
            said.put(name, section);
        }
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                map.put(key, list.stream().map(ProfileWriter::plain).toList());
            }
        } else if (value != null) {
            map.put(key, plain(value));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return ProfileReader.word(constant);
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return number.longValue();
        }
        return value;
    }
}
