package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrgencyReaderTest {
    private final UrgencyReader reader = new UrgencyReader();

    @Test
    void pressesForAnAnswer() {
        assertThat(reader.read(letter("Bitte melden Sie sich noch heute!"))).isNotNull();
        assertThat(reader.read(letter("Please reply asap, only 3 spots left."))).isNotNull();
    }

    @Test
    void startOfWorkPressesNobody() {
        assertThat(reader.read(letter("Start ab sofort oder nach Absprache."))).isNull();
        assertThat(reader.read(letter("The work starts as soon as possible."))).isNull();
    }
}
