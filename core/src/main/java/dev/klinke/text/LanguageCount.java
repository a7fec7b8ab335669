package dev.klinke.text;

import java.util.function.IntPredicate;

/** Counts the small words of each language in one text or several. Not thread-safe. */
public final class LanguageCount {
    private final int[] small = new int[FunctionWords.LANGUAGES];
    private int words;
    private int foreignScript;
    private int umlauts;
    private int germanEndings;
    private int englishEndings;

    /**
     * Counts a text in.
     *
     * @param counted which of its tokens take part
     */
    public void add(Text text, IntPredicate counted) {
        for (int token = 0; token < text.size(); token++) {
            if (text.shape(token).isWord() && counted.test(token)) {
                addWord(text, token);
            }
        }
    }

    /** How many words were counted in. */
    public int words() {
        return words;
    }

    /** The language of most small words; {@link Language#OTHER} if a neighbour has more, or nothing tells. */
    public Language language() {
        if (foreignScript * 2 > words) {
            return Language.OTHER;
        }
        int german = small[FunctionWords.GERMAN];
        int english = small[FunctionWords.ENGLISH];
        int other = 0;
        for (int language = FunctionWords.ENGLISH + 1; language < small.length; language++) {
            other = Math.max(other, small[language]);
        }
        if (other > Math.max(german, english)) {
            return Language.OTHER;
        }
        if (german == english) {
            german += umlauts + germanEndings;
            english += englishEndings;
        }
        if (german == english) {
            return Language.OTHER;
        }
        return german > english ? Language.GERMAN : Language.ENGLISH;
    }

    private void addWord(Text text, int token) {
        words++;
        int languages = FunctionWords.languagesOf(text.hash(token));
        for (int language = 0; languages != 0; language++, languages >>= 1) {
            small[language] += languages & 1;
        }
        String raw = text.raw();
        for (int at = text.start(token); at < text.end(token); at++) {
            char c = raw.charAt(at);
            if (c >= 128) {
                umlauts += "äöüßÄÖÜ".indexOf(c) >= 0 ? 1 : 0;
                if (at == text.start(token) && c > '\u024f' && !Folding.invisible(c) && Character.isLetter(c)) {
                    foreignScript++;
                }
            }
        }
        if (text.end(token) - text.start(token) > 5) {
            germanEndings += FunctionWords.endsGerman(text, token) ? 1 : 0;
            englishEndings += FunctionWords.endsEnglish(text, token) ? 1 : 0;
        }
    }
}
