package dev.klinke.offer;

import java.util.Arrays;
import java.util.Locale;

/** The contract's words for constants: lower case, hyphens for underscores. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is none of "
                + Arrays.stream(type.getEnumConstants()).map(Words::of).toList());
    }
}
