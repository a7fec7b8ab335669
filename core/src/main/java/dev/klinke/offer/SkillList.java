package dev.klinke.offer;

import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import dev.klinke.vocabulary.Mention;
import java.util.ArrayList;
import java.util.List;

/** Names the skill table does not have, that stand in one list with a tool it has: "Cypress, TypeScript, RestAssured". */
final class SkillList {
    /** A name in a list, from its first token to its last, included. */
    record Item(int first, int last) {}

    private static final WordSet JOINING = WordSet.of("and und or oder sowie plus");
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_LIST = 12;

    private SkillList() {}

    /** The unknown names in the list that goes on beside a skill, on both sides, up to the next known one. */
    static List<Item> beside(Passage passage, Mention skill) {
        var items = new ArrayList<Item>();
        int at = skill.last() + 1;
        while (items.size() < LONGEST_LIST && separates(passage.text(), at)) {
            int first = afterSeparators(passage.text(), at);
            int end = nameEnd(passage, first);
            if (end == first) {
                break;
            }
            items.add(new Item(first, end - 1));
            at = end;
        }
        at = skill.first() - 1;
        while (items.size() < LONGEST_LIST && at > 0 && separates(passage.text(), at)) {
            int last = separates(passage.text(), at - 1) ? at - 2 : at - 1;
            int first = nameStart(passage, last);
            if (first > last) {
                break;
            }
            items.add(new Item(first, last));
            at = first - 1;
        }
        return items;
    }

    private static int afterSeparators(Text text, int token) {
        return separates(text, token + 1) ? token + 2 : token + 1;
    }

    private static boolean separates(Text text, int token) {
        return token >= 0
                && token < text.size()
                && (text.isSymbol(token, ',')
                        || text.isSymbol(token, '/')
                        || text.isSymbol(token, '+')
                        || text.isSymbol(token, '&')
                        || JOINING.contains(text, token));
    }

    private static int nameEnd(Passage passage, int first) {
        Text text = passage.text();
        int end = first;
        while (end < text.size() && end - first < LONGEST_NAME && belongs(passage, end, first)) {
            end++;
        }
        boolean closed = end >= text.size()
                || text.sentence(end) != text.sentence(first)
                || !text.shape(end).isWord()
                || JOINING.contains(text, end);
        return closed ? end : first;
    }

    private static int nameStart(Passage passage, int last) {
        Text text = passage.text();
        int first = last + 1;
        while (first > 0 && last - first + 1 < LONGEST_NAME && belongs(passage, first - 1, last)) {
            first--;
        }
        boolean opensList = first > 0
                && text.sentence(first - 1) == text.sentence(last)
                && (separates(text, first - 1) || text.isSymbol(first - 1, '(') || text.isSymbol(first - 1, ':'));
        return opensList ? first : last + 1;
    }

    private static boolean belongs(Passage passage, int token, int of) {
        Text text = passage.text();
        if (token < 0
                || token >= text.size()
                || text.sentence(token) != text.sentence(of)
                || !NamePhrase.nameLike(text, token)) {
            return false;
        }
        for (Mention.Type type : Mention.Type.values()) {
            if (passage.mention(type, token) != null) {
                return false;
            }
        }
        return true;
    }
}
