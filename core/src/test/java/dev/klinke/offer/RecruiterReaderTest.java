package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static dev.klinke.offer.Letters.withHeadline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecruiterReaderTest {
    private final RecruiterReader reader = new RecruiterReader();

    @Test
    void forAClient() {
        assertThat(reader.read(letter("Für unseren Mandanten suche ich einen Buchhalter.")))
                .isEqualTo(Recruiter.AGENCY);
        assertThat(reader.read(letter("My client needs a bookkeeper."))).isEqualTo(Recruiter.AGENCY);
    }

    @Test
    void forOnesOwnHouse() {
        assertThat(reader.read(letter("Bei uns im Haus wird die Buchhaltung neu besetzt. Unser Team freut sich.")))
                .isEqualTo(Recruiter.IN_HOUSE);
        assertThat(reader.read(withHeadline("CTO, Velora", "My team needs a tester.")))
                .isEqualTo(Recruiter.IN_HOUSE);
    }

    @Test
    void agencyByItsName() {
        assertThat(reader.read(withHeadline("Consultant bei Kern Personal", "Haben Sie Interesse?")))
                .isEqualTo(Recruiter.AGENCY);
    }

    @Test
    void concealingWords() {
        assertThat(Letters.value(reader.readConcealed(letter("Mein Mandant sucht eine Teamassistenz."))))
                .isEqualTo("Mein Mandant");
        assertThat(Letters.value(reader.readConcealed(letter("I recruit for a listed manufacturer."))))
                .isEqualTo("a listed manufacturer");
    }

    @Test
    void nothingConcealed() {
        assertThat(reader.readConcealed(letter("Wir sind eine kleine Kanzlei und suchen eine Teamassistenz.")))
                .isNull();
        assertThat(reader.readConcealed(letter("We are a family business and need a bookkeeper.")))
                .isNull();
    }
}
