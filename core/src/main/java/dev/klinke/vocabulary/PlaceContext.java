package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;

/** Whether the words around a name speak of a place: "in Essen", "45127 Essen", "Standort: Essen", "Köln oder Essen". */
final class PlaceContext {
    private static final WordSet BEFORE = WordSet.of("in bei nach raum standort standorte standorten stadt region"
            + " grossraum gross naehe nahe near based location locations ort einsatzort arbeitsort arbeitsplatz office"
            + " buero niederlassung filiale werk hauptsitz sitz zentrale campus around bis aus umgebung umkreis at"
            + " onsite vorort nord sued ost west oestlich westlich noerdlich suedlich zwischen ueber ab area city town"
            + " dienstsitz firmensitz kreis landkreis bezirk kanton downtown central greater from to between outside"
            + " inside raeume wohnort wohnsitz place site hub");
    private static final WordSet ARTICLES = WordSet.of("der dem den the herzen schoenen sonnigen our unserem unserer");
    private static final WordSet TITLES =
            WordSet.of("herr herrn frau mr mrs ms miss dr prof familie fam sir madam liebe lieber hallo dear hi");
    private static final WordSet AFTER = WordSet.of(
            "umgebung based area city innenstadt stadtmitte hauptbahnhof hbf office region zentrum nord sued ost west mitte");
    private static final WordSet LINKS = WordSet.of("und oder and or bzw sowie");

    private final Text text;

    PlaceContext(Text text) {
        this.text = text;
    }

    /** Whether a form of address stands before: it is somebody's name. */
    boolean afterTitle(int first) {
        int before = first - 1;
        if (before >= 0 && text.isSymbol(before, '.')) {
            before--;
        }
        return before >= 0 && TITLES.contains(text, before) && text.sentence(before) == text.sentence(first);
    }

    /** Whether a place is meant from one token to another; the last place found before ends at a token or is -1. */
    boolean speakOfPlace(int first, int last, int lastPlace) {
        return before(first, lastPlace) || after(last);
    }

    private boolean before(int first, int lastPlace) {
        int at = first - 1;
        while (at >= 0 && (text.isSymbol(at, ':') || text.isSymbol(at, '(') || text.isSymbol(at, '-'))) {
            at--;
        }
        if (at < 0) {
            return false;
        }
        if (ARTICLES.contains(text, at) && at > 0) {
            at--;
        }
        if (BEFORE.contains(text, at) || postcode(at)) {
            return true;
        }
        int link = at;
        if (link >= 0 && (LINKS.contains(text, link) || listSign(link))) {
            link--;
        }
        return lastPlace >= 0
                && link == lastPlace
                && link < at + 1
                && text.line(lastPlace) >= text.line(first) - 1
                && link != first - 1;
    }

    private boolean listSign(int token) {
        return text.isSymbol(token, ',')
                || text.isSymbol(token, '/')
                || text.isSymbol(token, '&')
                || text.isSymbol(token, '|')
                || text.isSymbol(token, '+')
                || text.isSymbol(token, '•');
    }

    private boolean postcode(int token) {
        int digits = text.end(token) - text.start(token);
        return text.shape(token) == Shape.NUMBER && (digits == 5 || digits == 4);
    }

    private boolean after(int last) {
        int at = last + 1;
        if (at < text.size() && (text.isSymbol(at, '-') || LINKS.contains(text, at))) {
            at++;
        }
        return at < text.size() && AFTER.contains(text, at) && text.sentence(at) == text.sentence(last);
    }
}
