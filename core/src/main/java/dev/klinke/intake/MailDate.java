package dev.klinke.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Dates of mails (RFC 5322, 3.3 and 4.3) and of exports, read word by word so that sloppy ones are understood too. */
final class MailDate {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, Integer> ZONES = Map.of(
            "edt", -4, "est", -5, "cdt", -5, "cst", -6, "mdt", -6, "mst", -7, "pdt", -7, "pst", -8, "cet", 1, "cest",
            2);

    private int year = -1;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private int offsetMinutes;
    private boolean afternoon;

    private MailDate() {}

    /** The moment a text names, or null if it names none. Without a zone UTC is taken. */
    static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return null;
        }
        var date = new MailDate();
        var words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,\t()");
        while (words.hasMoreTokens()) {
            date.take(words.nextToken());
        }
        return date.instant();
    }

    private void take(String word) {
        char first = word.charAt(0);
        if (word.indexOf(':') > 0) {
            time(word);
        } else if ((first == '+' || first == '-') && word.length() == 5) {
            int offset = number(word.substring(1));
            offsetMinutes = (offset / 100 * 60 + offset % 100) * (first == '-' ? -1 : 1);
        } else if (word.length() == 10 && word.charAt(4) == '-') {
            isoDay(word);
        } else if (Character.isDigit(first)) {
            dayOrYear(word);
        } else if (word.equals("pm")) {
            afternoon = true;
        } else if (word.length() >= 3 && MONTHS.indexOf(word.substring(0, 3)) % 3 == 0) {
            month = MONTHS.indexOf(word.substring(0, 3)) / 3 + 1;
        } else if (ZONES.containsKey(word)) {
            offsetMinutes = ZONES.get(word) * 60;
        }
    }

    private void dayOrYear(String word) {
        String[] parts = word.split("[-/.]");
        if (parts.length == 3) {
            boolean american = word.indexOf('/') > 0 && month == 0;
            if (american || word.indexOf('.') > 0) {
                month = number(parts[american ? 0 : 1]);
                take(parts[american ? 1 : 0]);
                take(parts[2]);
            } else {
                for (String part : parts) {
                    take(part);
                }
            }
            return;
        }
        int number = number(word);
        if (day == 0 && number <= 31) {
            day = number;
        } else if (year < 0 && number >= 0) {
            year = number < 50 ? 2000 + number : number < 1000 ? 1900 + number : number;
        }
    }

    private void isoDay(String word) {
        year = number(word.substring(0, 4));
        month = number(word.substring(5, 7));
        day = number(word.substring(8));
    }

    private void time(String word) {
        int iso = word.indexOf('t');
        if (iso == 10) {
            isoDay(word.substring(0, 10));
            time(word.substring(11).replace("z", ""));
            return;
        }
        int zone = Math.max(word.indexOf('+'), word.indexOf('-'));
        if (zone > 0) {
            take(word.charAt(zone) + word.substring(zone + 1).replace(":", ""));
        }
        String[] parts = (zone > 0 ? word.substring(0, zone) : word).split("[:.]");
        hour = number(parts[0]);
        minute = parts.length > 1 ? number(parts[1]) : 0;
        second = parts.length > 2 ? Math.min(59, number(parts[2])) : 0;
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private @Nullable Instant instant() {
        if (year < 0 || month < 1 || day < 1 || Math.abs(offsetMinutes) > 18 * 60) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, afternoon && hour < 12 ? hour + 12 : hour, minute, second)
                    .toInstant(ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
