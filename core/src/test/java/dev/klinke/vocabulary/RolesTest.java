package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.vocabulary.Similarity.Relation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    private final Roles roles = Vocabulary.shared().roles();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Teamassistenz, Team-Assistent (m/w/d)",
        "Teamassistentin, Team Assistant",
        "Softwareentwickler:in, Software Engineer",
        "Senior Java-Entwickler*in, Java Developer",
        "Kaufmann/-frau für Büromanagement, Kauffrau für Büromanagement",
        "Technische/r Zeichner/in, Technischer Zeichner",
        "Krankenschwester, Gesundheits- und Krankenpfleger",
        "Buchhalterinnen, Buchhalter",
        "Verkäufer (gn), Verkäuferin",
    })
    void genderLevelLanguageAndSpellingDoNotMakeAnotherRole(String title, String other) {
        assertThat(roles.similarity(title, other)).isEqualTo(new Similarity(Relation.SAME, 1));
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({
        "Teamassistenz, Personal Assistant",
        "Office Manager, Teamassistenz",
        "Backend-Entwickler, Java-Entwickler"
    })
    void aNearRoleIsNotTheSame(String title, String other) {
        Similarity similarity = roles.similarity(title, other);
        assertThat(similarity.relation()).isEqualTo(Relation.NEAR);
        assertThat(similarity.grade()).isBetween(0.3, 0.9);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Buchhalter, Krankenpfleger", "Teamassistenz, Java-Entwickler", "Busfahrer, Steuerberater"})
    void rolesOfOtherFieldsHaveNothingInCommon(String title, String other) {
        assertThat(roles.similarity(title, other).relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(roles.similarity(title, other).grade()).isLessThan(0.3);
    }

    @Test
    @DisplayName("a kind of software developer is a software developer, more or less")
    void aKindIsNearItsWiderRole() {
        assertThat(roles.similarity("Java-Entwickler", "Softwareentwickler").relation())
                .isEqualTo(Relation.BROADER);
        assertThat(roles.similarity("Buchhalter Quantenlogistik", "Buchhalter").relation())
                .isEqualTo(Relation.BROADER);
    }

    @Test
    void similarityGoesBothWays() {
        assertThat(roles.similarity("Empfangskraft", "Teamassistenz").grade())
                .isEqualTo(roles.similarity("Teamassistenz", "Empfangskraft").grade());
    }

    @Test
    void unknownTitlesAreComparedByTheirWords() {
        Similarity alike = roles.similarity("Drachenzähmer für Flugshows", "Drachenzähmerin Flugshow");
        Similarity unlike = roles.similarity("Drachenzähmer für Flugshows", "Muschelpolierer");
        assertThat(alike.grade()).isGreaterThan(0.6);
        assertThat(unlike.grade()).isLessThan(0.2);
    }

    @Test
    void findsWhatIsSurelyMeantAndNothingElse() {
        assertThat(roles.find("Senior Teamassistentin (m/w/d) in Teilzeit")).isNotNull();
        assertThat(roles.find("Drachenzähmer")).isNull();
        assertThat(roles.find("")).isNull();
    }

    @Test
    void ranksTheLikeliestFirst() {
        assertThat(roles.rank("Teamassistentin", 3).get(0).id()).isEqualTo("team-assistant");
        assertThat(roles.rank("Entwickler für Softwarelösungen", 5).stream().map(Occupation::id))
                .contains("software-developer");
    }
}
