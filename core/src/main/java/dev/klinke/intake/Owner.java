package dev.klinke.intake;

import dev.klinke.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Whose export it is. Either may be unknown.
 *
 * @param name as the profile gives it
 * @param profile the address of the public profile
 */
record Owner(@Nullable String name, @Nullable String profile) {
    static final Owner UNKNOWN = new Owner(null, null);

    boolean isUnknown() {
        return name == null && profile == null;
    }

    /** Whether the owner wrote a row. */
    boolean wrote(Row row) {
        String direction = row.get(Column.DIRECTION);
        if (direction.equalsIgnoreCase("OUTGOING") || row.get(Column.FOLDER).equalsIgnoreCase("SENT")) {
            return true;
        }
        if (direction.equalsIgnoreCase("INCOMING")) {
            return false;
        }
        String sender = row.get(Column.PROFILE);
        if (profile != null && !sender.isEmpty()) {
            return plainUrl(profile).equals(plainUrl(sender));
        }
        return name != null && sameName(name, row.get(Column.FROM));
    }

    static boolean sameName(String one, String other) {
        return plainName(one).equals(plainName(other));
    }

    /** A name without case, accents and academic suffixes: {@code Jane Doe, Ph.D.} is Jane Doe. */
    static String plainName(String name) {
        int comma = name.indexOf(',');
        return Folding.fold(comma > 0 ? name.substring(0, comma) : name).strip().replaceAll("\\s+", " ");
    }

    /** A profile's address without protocol, host and query. */
    static String plainUrl(String url) {
        String plain = url.strip();
        int query = plain.indexOf('?');
        plain = query < 0 ? plain : plain.substring(0, query);
        plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        int at = plain.indexOf("/in/");
        return Folding.fold(at < 0 ? plain : plain.substring(at + 4));
    }
}
