package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static dev.klinke.offer.Letters.mail;
import static dev.klinke.offer.Letters.withHeadline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.letter.Letter;
import org.junit.jupiter.api.Test;

class EmployerReaderTest {
    private static String employer(Letter letter) {
        String employer = Letters.value(new EmployerReader().read(letter, new RecruiterReader().read(letter)));
        return employer == null ? "none" : employer;
    }

    @Test
    void companyThatSearches() {
        assertThat(employer(letter("Die Brandauer Fahrzeugtechnik AG sucht zum 1. März einen Konstrukteur.")))
                .isEqualTo("Brandauer Fahrzeugtechnik AG");
    }

    @Test
    void companyThatIsOnlyDescribed() {
        assertThat(employer(letter("Ein großer Automobilzulieferer sucht zum 1. März einen Konstrukteur.")))
                .isEqualTo("none");
    }

    @Test
    void companyOfTheHeadline() {
        assertThat(employer(withHeadline("HR Lead, Brightwell Diagnostics", "We are looking for a lab manager.")))
                .isEqualTo("Brightwell Diagnostics");
    }

    @Test
    void agencyOfTheHeadline() {
        assertThat(employer(withHeadline("Recruiter at Granite Search", "My client is looking for a lab manager.")))
                .isEqualTo("none");
    }

    @Test
    void clientThatTheAgencyNames() {
        assertThat(employer(withHeadline(
                        "Recruiter at Granite Search", "My client, Hollins Pumps Ltd, is looking for a lab manager.")))
                .isEqualTo("Hollins Pumps Ltd");
    }

    @Test
    void pastEmployerOfTheRecipient() {
        assertThat(employer(letter("Ihre Zeit bei der Nordhaus GmbH hat mich beeindruckt. Hätten Sie Interesse?")))
                .isEqualTo("none");
    }

    @Test
    void signature() {
        assertThat(employer(letter("Wir suchen eine Assistenz.\n\nViele Grüße\nPetra Kuhn, Blauwal Energie")))
                .isEqualTo("Blauwal Energie");
    }

    @Test
    void senderThatIsACompany() {
        assertThat(employer(
                        mail("Orbisgrid Talent Team", "careers@orbisgrid.example", "The grid analyst role is open.")))
                .isEqualTo("Orbisgrid");
    }

    @Test
    void senderThatIsAPerson() {
        assertThat(employer(
                        mail("Pooja Malhotra", "pooja.m@gmail.com", "The grid analyst role is open. Regards, Pooja")))
                .isEqualTo("none");
    }
}
