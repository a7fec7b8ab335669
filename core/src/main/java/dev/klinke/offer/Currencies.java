package dev.klinke.offer;

import dev.klinke.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of currencies: how they are written, and which bare amounts are pay by the month or by the year. */
final class Currencies {
    private static final String TABLE = "currencies.txt";
    private static final String HUNDREDTHS = "cent ";

    /** From-to of pay in a period, both included; nothing lies in an empty one. */
    private record Band(double from, double to) {
        static final Band NONE = new Band(1, 0);

        boolean holds(double amount) {
            return amount >= from && amount <= to;
        }

        static Band parse(String column) {
            String[] ends = column.strip().split("-", -1);
            return ends.length == 2 && !ends[0].isEmpty()
                    ? new Band(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]))
                    : NONE;
        }
    }

    private static final Currencies SHARED = new Currencies();

    private final Map<Long, String> codes = new HashMap<>();
    private final Map<String, Band> months = new HashMap<>();
    private final Map<String, Band> years = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private Currencies() {
        try (InputStream in = Currencies.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing beside " + Currencies.class.getName());
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    private void read(String line) {
        String[] columns = line.split("\\|", -1);
        String code = columns[0].strip();
        for (String spelling : columns[1].split(";", -1)) {
            codes.put(hash(Text.of(spelling)), code);
        }
        if (columns.length > 4) {
            months.put(code, Band.parse(columns[2]));
            years.put(code, Band.parse(columns[3]));
            for (String country : columns[4].split(";", -1)) {
                countries.putIfAbsent(country.strip(), code);
            }
        }
    }

    private static long hash(Text tokens) {
        return hash(tokens, 0, tokens.size() - 1);
    }

    private static long hash(Text text, int first, int last) {
        long hash = 0;
        for (int at = first; at <= last; at++) {
            hash = hash * 31 + text.hash(at);
        }
        return hash;
    }

    /** The code of the currency written by these tokens; empty if it is none. */
    static String code(Text text, int first, int last) {
        String code = SHARED.codes.get(hash(text, first, last));
        return code == null && first == last ? codeOf(text.word(first)) : code == null ? "" : code;
    }

    /** The code of a spelling in letters, also of thousands of it (teur, keur); empty if it is none. */
    static String codeOf(String folded) {
        String code = SHARED.codes.get(Text.hashOf(folded));
        if (code == null && thousands(folded)) {
            code = SHARED.codes.get(Text.hashOf(folded.substring(1)));
        }
        return code == null ? "" : code;
    }

    /** Whether the spelling means thousands: TEUR, kCHF. */
    static boolean thousands(String folded) {
        return folded.length() == 4
                && (folded.charAt(0) == 't' || folded.charAt(0) == 'k')
                && SHARED.codes.containsKey(Text.hashOf(folded.substring(1)));
    }

    /** Whether a currency is written at the token. */
    static boolean begins(Text text, int at) {
        return endAt(text, at) >= 0;
    }

    /** The last token of the currency that begins here, or -1. */
    static int endAt(Text text, int at) {
        if (at >= text.size()) {
            return -1;
        }
        if (at + 1 < text.size()
                && text.gluedToPrevious(at + 1)
                && !code(text, at, at + 1).isEmpty()) {
            return at + 1;
        }
        return code(text, at, at).isEmpty() ? -1 : at;
    }

    /** The first token of the currency that ends right before this token, or -1. */
    static int beginBefore(Text text, int at) {
        int last = at - 1;
        if (last >= 0 && text.isSymbol(last, '.') && text.gluedToPrevious(last)) {
            last--; // Fr. 6500, Rs. 40,000
            return last >= 0 && !code(text, last, last).isEmpty() ? last : -1;
        }
        if (last >= 1
                && text.gluedToPrevious(last)
                && !code(text, last - 1, last).isEmpty()) {
            return last - 1;
        }
        return last >= 0 && !code(text, last, last).isEmpty() ? last : -1;
    }

    /** The currency that hundredths are of: EUR for Cent; empty for a whole currency. */
    static String majorOf(String code) {
        return code.startsWith(HUNDREDTHS) ? code.substring(HUNDREDTHS.length()) : "";
    }

    /** The currency of a country (ISO 3166-1 alpha-2); empty if the table has none. */
    static String ofCountry(String country) {
        return SHARED.countries.getOrDefault(country, "");
    }

    /** The period that a bare amount is surely paid by; null where convention leaves it open. */
    static Pay.@Nullable Period period(String currency, double amount) {
        if (SHARED.years.getOrDefault(currency, Band.NONE).holds(amount)) {
            return Pay.Period.YEAR;
        }
        return SHARED.months.getOrDefault(currency, Band.NONE).holds(amount) ? Pay.Period.MONTH : null;
    }
}
