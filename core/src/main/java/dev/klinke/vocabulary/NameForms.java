package dev.klinke.vocabulary;

import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways one name of a table may be written, as lists of {@link Key} parts: irregular plurals and feminines, "&" for
 * "und" and "and", declined adjectives. Regular endings are taken off when a text is read, see {@link Endings}.
 */
final class NameForms {
    private static final String[][] IRREGULAR = {
        {"kraft", "kraefte", "kraeften"},
        {"mann", "maenner", "maennern", "leute"},
        {"arzt", "aerzte", "aerzten", "aerztin", "aerztinnen"},
        {"koch", "koeche", "koechen", "koechin", "koechinnen"},
        {"anwalt", "anwaelte", "anwaeltin", "anwaeltinnen"},
        {"rat", "raete", "raetin"},
        {"vorstand", "vorstaende"},
        {"bauer", "baeuerin"},
        {"tary", "taries"},
        {"rapy", "rapies"},
        {"man", "men"},
        {"woman", "women"},
    };

    private static final Pattern DECLINED = Pattern.compile(
            "(\\w{3,}(?:isch|lich|ig|end|iert|bar|sam|haft|al|ell|aer|iv|oes|frei|voll|los|lernt|prueft|bildet|tragt))(?:er|e|es|en)");

    private static final WordSet SMALL_WORDS = WordSet.of(
            "and the for can man pro per uns der die das ist bei mit von aus"
                    + " auf als hat war wir ihr sie was wer wie nur gut best fit act team one plus care sage make node task core"
                    + " base lean swift go it or so us as an am im ab da er es in um zu du top tipp tip mail art age rat see bar"
                    + " ace aim arm ask bid box bus car cut day dev end era eye far few fun get gap hit hot ice job key kit law"
                    + " lot low map may mix net new off old out own pay pet pop put ran raw red rep row run sap say sea set she"
                    + " six son spa adds act sum sun tax ten tie toe ton too two use van via war way web who why win yes yet you all");

    private NameForms() {}

    /** All spellings of a name, each as the parts of its key. */
    static Set<List<String>> of(String name) {
        var forms = new LinkedHashSet<List<String>>();
        List<String> parts = Key.parts(name);
        if (parts.isEmpty()) {
            return forms;
        }
        forms.add(parts);
        forms.addAll(withAnd(parts));
        for (List<String> form : List.copyOf(forms)) {
            forms.addAll(irregular(form));
        }
        for (List<String> form : List.copyOf(forms)) {
            forms.add(undeclined(form));
        }
        return forms;
    }

    /**
     * The form cut where two known words meet, so that "Teamassistenz" is met as "Team-Assistenz" too; equal to the
     * form if there is no such place.
     */
    static List<List<String>> cutCompounds(List<String> form, Set<String> words) {
        var cuts = new ArrayList<List<String>>();
        for (int i = 0; i < form.size(); i++) {
            String part = form.get(i);
            for (int at = 3; at <= part.length() - 3; at++) {
                String left = part.substring(0, at);
                boolean known =
                        words.contains(left) || (left.endsWith("s") && words.contains(left.substring(0, at - 1)));
                if (known && words.contains(part.substring(at))) {
                    var cut = new ArrayList<>(form);
                    cut.set(i, part.substring(at));
                    cut.add(i, left);
                    cuts.add(cut);
                }
            }
        }
        return cuts;
    }

    /** Whether a name is written in capitals throughout: {@code SAP}, {@code MFA}. */
    static boolean isAbbreviation(String name) {
        return name.length() <= 5
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().anyMatch(Character::isLetter);
    }

    /** Whether an abbreviation means something else in small letters, or nearly nothing. */
    static boolean isSmallWord(String abbreviation) {
        return abbreviation.length() <= 2 || SMALL_WORDS.contains(Text.of(abbreviation), 0);
    }

    private static Set<List<String>> withAnd(List<String> parts) {
        var forms = new HashSet<List<String>>();
        for (int i = 0; i < parts.size() - 1; i++) {
            String part = parts.get(i);
            if (part.endsWith("&")) {
                for (String and : List.of("und", "and")) {
                    var form = new ArrayList<>(parts);
                    form.set(i, part.substring(0, part.length() - 1));
                    form.add(i + 1, and);
                    forms.add(form);
                }
            } else if (i > 0 && (part.equals("und") || part.equals("and"))) {
                var form = new ArrayList<>(parts);
                form.remove(i);
                form.set(i - 1, parts.get(i - 1) + "&");
                forms.add(form);
            }
        }
        return forms;
    }

    private static Set<List<String>> irregular(List<String> parts) {
        var forms = new HashSet<List<String>>();
        for (int i = 0; i < parts.size(); i++) {
            for (String[] family : IRREGULAR) {
                if (parts.get(i).endsWith(family[0])) {
                    String stem = parts.get(i).substring(0, parts.get(i).length() - family[0].length());
                    for (int f = 1; f < family.length; f++) {
                        var form = new ArrayList<>(parts);
                        form.set(i, stem + family[f]);
                        forms.add(form);
                    }
                }
            }
        }
        return forms;
    }

    private static List<String> undeclined(List<String> parts) {
        var form = new ArrayList<>(parts);
        for (int i = 0; i < parts.size() - 1; i++) {
            var declined = DECLINED.matcher(parts.get(i));
            if (declined.matches()) {
                form.set(i, declined.group(1));
            }
        }
        return form;
    }
}
