package dev.klinke.message;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The few header fields of a mail that tell what it is (List-Id, List-Unsubscribe, Precedence, Auto-Submitted,
 * X-LinkedIn-Class, X-LinkedIn-Template, Reply-To ...). Names are compared without regard to case (RFC 5322, 1.2.2).
 */
public final class Headers {
    /** No header fields: messages of exports have none. */
    public static final Headers NONE = new Headers(Map.of());

    private final Map<String, String> fields;

    private Headers(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Header fields by name. */
    public static Headers of(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return NONE;
        }
        var lower = new TreeMap<String, String>();
        fields.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return new Headers(lower);
    }

    /** The value of the field, or null if the mail has none. */
    public @Nullable String get(String name) {
        return fields.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the mail has the field. */
    public boolean has(String name) {
        return get(name) != null;
    }
}
