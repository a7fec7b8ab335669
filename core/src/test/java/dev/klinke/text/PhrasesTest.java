package dev.klinke.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void wordsSideBySide() {
        assertThat(found("seeks\twir suchen", "Heute suchen wir. Wir suchen Sie."))
                .containsExactly("Wir suchen");
    }

    @Test
    void gapWithinTheSentence() {
        assertThat(found("seeks\tsuchen wir .. sie", "Daher suchen wir jemanden wie Sie."))
                .hasSize(1);
        assertThat(found("seeks\tsuchen wir .. sie", "Daher suchen wir! Sie auch?"))
                .isEmpty();
    }

    @Test
    void alternativesPrefixesAndSets() {
        assertThat(found("@you\tdich|sie\nasks\tsuche|suchen @you verguet*", "Suchen Sie Vergütung?"))
                .containsExactly("Suchen Sie Vergütung");
    }

    @Test
    void endsOfLines() {
        assertThat(found("closing\t^ gruss $", "Gruß\nan den Gruß\nGruß Max")).containsExactly("Gruß");
    }

    @Test
    void errorsTellTheLine() {
        assertThatThrownBy(() -> Phrases.of("cues.tsv", List.of("# cues", "offer wir suchen")))
                .hasMessage("cues.tsv:2: a name, a tab and a phrase are expected");
    }

    private static List<String> found(String table, String text) {
        var words = new ArrayList<String>();
        Text cut = Text.of(text);
        Phrases.of("table", List.of(table.split("\n")))
                .find(cut, (name, first, last) -> words.add(cut.written(first, last)));
        return words;
    }
}
