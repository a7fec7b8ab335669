package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.shared();

    private List<String> written(Mention.Type type, String raw) {
        Text text = Text.of(raw);
        return vocabulary.mentions(text).stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> text.written(mention.first(), mention.last()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teamassistenz",
                "Team-Assistenz",
                "Team Assistenz",
                "Teamassistent:in",
                "Teamassistent*innen",
                "Teamassistenten",
                "Teamassistent/-in",
                "Team Assistants",
            })
    void aTitleIsFoundInEachOfItsForms(String form) {
        assertThat(written(Mention.Type.OCCUPATION, "Wir suchen " + form + " ab sofort"))
                .containsExactly(form);
    }

    @Test
    void aCompoundIsTakenForItsHeadButAWordThatOnlyEndsLikeOneIsNot() {
        assertThat(written(Mention.Type.OCCUPATION, "als Frischdienstbuchhalterin im Team"))
                .containsExactly("Frischdienstbuchhalterin");
        assertThat(written(Mention.Type.OCCUPATION, "eine Gebrauchsanleitung im Team"))
                .isEmpty();
    }

    @Test
    void aPrepositionAfterATitleIsNoFeminineEnding() {
        assertThat(written(Mention.Type.OCCUPATION, "Wir suchen einen Controller in Köln"))
                .containsExactly("Controller");
    }

    @Test
    void theLongestNameWinsWithinOneTable() {
        assertThat(written(Mention.Type.OCCUPATION, "Kaufmann/-frau für Büromanagement (m/w/d)"))
                .containsExactly("Kaufmann/-frau für Büromanagement");
    }

    @ParameterizedTest(name = "\"{0}\" holds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We need a developer with Go and Kubernetes | Go",
                "Erfahrung mit C++ und C# | C++",
                "Kenntnisse in .NET sind nötig | .NET",
                "Node JS oder NodeJS | Node JS",
            })
    void skillsAreFoundWithTheirSigns(String raw, String skill) {
        assertThat(written(Mention.Type.SKILL, raw)).contains(skill);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let us go for a walk this spring and react to it",
                "Bitte antworten Sie asap, wir sind ein tolles Team",
            })
    void ordinaryWordsAreNoSkills(String raw) {
        assertThat(written(Mention.Type.SKILL, raw)).doesNotContain("go", "spring", "react", "asap");
    }

    @ParameterizedTest(name = "\"{0}\" names {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Arbeitsort: 45127 Essen | Essen",
                "unser Büro in Halle | Halle",
                "based in Reading | Reading",
                "in der Nähe von Köln | Köln",
                "Einsatz in Frankfurt (Oder) | Frankfurt (Oder)",
                "im Rhein-Main-Gebiet | Rhein-Main-Gebiet",
            })
    void placesAreFoundAmongWordsOfPlace(String raw, String place) {
        assertThat(written(Mention.Type.PLACE, raw)).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir gehen heute essen, das Essen ist gut.",
                "Viele Grüße, Frau Köln",
                "I am reading your profile. Nice!",
                "Die Halle ist groß.",
            })
    void wordsAndSurnamesAreNoPlaces(String raw) {
        assertThat(written(Mention.Type.PLACE, raw)).isEmpty();
    }

    @Test
    void abbreviationsAreNotSpelledOutBySmallWords() {
        assertThat(written(Mention.Type.SKILL, "Erfahrung mit IAM")).containsExactly("IAM");
        assertThat(written(Mention.Type.SKILL, "I am here as I said")).isEmpty();
    }

    @Test
    void aTokenThatFoldsToNothingDoesNoHarm() {
        assertThat(written(Mention.Type.SKILL, "\u0301 C \u0301 embedded")).contains("C");
    }

    @Test
    void hostileTextTakesBoundedTime() {
        String text = "Java C Go R Spring Team-Assistenz in Essen ".repeat(1500);
        assertThat(vocabulary.mentions(Text.of(text))).isNotEmpty();
        assertThat(vocabulary.mentions(Text.of("a-".repeat(30_000)))).isNotNull();
    }
}
