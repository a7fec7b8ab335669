package dev.klinke.vocabulary;

import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** A job title taken apart: what names the work, without level, gender forms and remarks. */
final class Title {
    private static final WordSet LEVELS =
            WordSet.of("senior sr junior jr lead principal staff leitende leitender leitend"
                    + " erfahrene erfahrener erfahren angehende angehender stellvertretende stellvertretender stv deputy"
                    + " experienced graduate entry level associate intern i ii iii iv");
    private static final WordSet REMARKS =
            WordSet.of("m w d f x div gn mwd mw wmd all genders alle geschlechter innen in n r e"
                    + " als fuer im den der die das des und and of the for a an teilzeit vollzeit part time full remote hybrid"
                    + " befristet unbefristet ab sofort stelle position job");

    private final Text text;
    private final boolean[] content;

    private Title(Text text) {
        this.text = text;
        this.content = new boolean[text.size()];
        for (int i = 0; i < content.length; i++) {
            content[i] = text.shape(i) != Shape.SYMBOL && !REMARKS.contains(text, i) && !LEVELS.contains(text, i);
        }
    }

    static Title of(String raw) {
        return new Title(Text.of(raw));
    }

    Text text() {
        return text;
    }

    /** How many words say what the work is. */
    int words() {
        int count = 0;
        for (boolean one : content) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** How many of them stand from one token to another, both included. */
    int words(int first, int last) {
        int count = 0;
        for (int i = first; i <= last && i < content.length; i++) {
            count += content[i] ? 1 : 0;
        }
        return count;
    }

    /** The words that say what the work is, folded. */
    List<String> content() {
        var words = new ArrayList<String>();
        for (int i = 0; i < content.length; i++) {
            if (content[i]) {
                words.add(text.word(i));
            }
        }
        return words;
    }
}
