package dev.klinke.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    @DisplayName("words are folded: lower case, umlauts spelled out, symbols alone")
    void folds() {
        assertThat(words("Bürokauffrau/-mann (m/w/d), Größe XL!"))
                .containsExactly(
                        "buerokauffrau",
                        "/",
                        "-",
                        "mann",
                        "(",
                        "m",
                        "/",
                        "w",
                        "/",
                        "d",
                        ")",
                        ",",
                        "groesse",
                        "xl",
                        "!");
    }

    @Test
    @DisplayName("a composed and a decomposed umlaut are one word")
    void decomposed() {
        assertThat(words("Ko\u0308ln")).isEqualTo(words("Köln"));
    }

    @Test
    @DisplayName("characters nobody sees neither split a word nor make one")
    void invisible() {
        assertThat(words("Tea\u200bm\u00adassistenz \u034f\u200c \u0307")).containsExactly("teamassistenz");
    }

    @Test
    @DisplayName("letters of other scripts that look Latin are read as Latin")
    void lookAlikes() {
        assertThat(words("jоb")).containsExactly("job");
    }

    @Test
    @DisplayName("a full stop ends a sentence, but not after an abbreviation, a day or an initial")
    void sentences() {
        assertThat(sentences("Start ist am 1. März bzw. sofort. Gehalt z. B. 50.000 Euro. Interesse?"))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("a hard-wrapped line goes on, a list item does not")
    void lines() {
        String wrapped = "We are looking for somebody who likes to work with other people in\nHamburg and beyond";
        assertThat(sentences(wrapped)).isEqualTo(1);
        assertThat(sentences("Your tasks\n- travel\n- calendars")).isEqualTo(3);
    }

    @Test
    @DisplayName("tokens know where they stand")
    void places() {
        Text text = Text.of("Für Köln gesucht");
        assertThat(text.written(1)).isEqualTo("Köln");
        assertThat(text.start(1)).isEqualTo(4);
        assertThat(text.tokenAt(5)).isEqualTo(2);
        assertThat(text.hash(1)).isEqualTo(Text.hashOf("koeln"));
    }

    private static List<String> words(String raw) {
        Text text = Text.of(raw);
        var words = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) {
            words.add(text.word(i));
        }
        return words;
    }

    private static int sentences(String raw) {
        Text text = Text.of(raw);
        return text.sentence(text.size() - 1) + 1;
    }
}
