package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.letter.Letter;
import org.junit.jupiter.api.Test;

class RoleReaderTest {
    private static String role(Letter letter) {
        return new RoleReader()
                .read(letter).stream().findFirst().map(Found::value).orElse("none");
    }

    @Test
    void whatIsSought() {
        assertThat(role(letter("Wir suchen eine Teamassistenz (m/w/d) für unser Büro.")))
                .isEqualTo("Teamassistenz");
        assertThat(role(letter("We are hiring a Quality Engineer in Leeds."))).isEqualTo("Quality Engineer");
    }

    @Test
    void notWhatTheRecipientIs() {
        assertThat(role(letter("Ihre Erfahrung als Controllerin passt. Wir suchen eine Teamassistenz.")))
                .isEqualTo("Teamassistenz");
        assertThat(role(letter("With your experience as a Controller you may like our vacancy.")))
                .isEqualTo("none");
    }

    @Test
    void notWhomOneReportsTo() {
        assertThat(role(letter("We need a Quality Engineer, reporting to the Operations Manager.")))
                .isEqualTo("Quality Engineer");
    }

    @Test
    void notTheSenderHimself() {
        assertThat(role(letter("Ich bin Personalberater. Gesucht wird ein Bauleiter (m/w/d).")))
                .isEqualTo("Bauleiter");
    }

    @Test
    void genderFormsAreLeftOut() {
        assertThat(role(letter("Wir suchen eine:n Softwareentwickler:in."))).isEqualTo("Softwareentwickler");
        assertThat(role(letter("Gesucht: Projektleiter*in"))).isEqualTo("Projektleiter");
    }

    @Test
    void subjectWhereTheBodyNamesNone() {
        assertThat(role(letter("Project Manager in Basel", "Would you like to talk?")))
                .isEqualTo("Project Manager");
        assertThat(role(letter("Manager gesucht", "Wir suchen eine Empfangskraft (m/w/d).")))
                .isEqualTo("Empfangskraft");
    }

    @Test
    void roleOfSomebodyWhoLeaves() {
        assertThat(role(letter("Unsere Teamassistentin geht in Mutterschutz."))).isEqualTo("Teamassistent");
        assertThat(role(letter("Unsere Teamassistentin freut sich auf Ihren Anruf.")))
                .isEqualTo("none");
    }

    @Test
    void theTaskWhereNoTitleIsTold() {
        assertThat(role(letter("Take a short survey and earn two pounds."))).isEqualTo("Survey Participant");
        assertThat(role(letter("We need a Market Researcher for our survey."))).isEqualTo("Market Researcher");
    }

    @Test
    void aWordForTheContractIsNoRole() {
        assertThat(role(letter("Wir suchen einen Freelancer für einen Einsatz als Bauleiter (m/w/d) in Ulm.")))
                .isEqualTo("Bauleiter");
        assertThat(role(letter("Ihre Einstellung als Bauleiter ist bewilligt.")))
                .isEqualTo("Bauleiter");
    }

    @Test
    void shortenedTitlesAreWrittenOut() {
        assertThat(role(letter("Senior Java Dev, Bremen, permanent."))).isEqualTo("Java Developer");
        assertThat(role(letter("Senior Java Developer, Bremen, permanent."))).isEqualTo("Java Developer");
    }

    @Test
    void toWhomAnAssistantBelongs() {
        assertThat(role(letter("Wir suchen eine Assistenz der Werksleitung."))).isEqualTo("Assistenz der Werksleitung");
        assertThat(role(letter("Wir suchen eine Assistenz in der Nähe."))).isEqualTo("Assistenz");
    }
}
