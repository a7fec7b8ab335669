package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class IndustryReaderTest {
    private final IndustryReader reader = new IndustryReader(Vocabulary.shared().industries());

    @Test
    void named() {
        assertThat(Letters.value(reader.read(letter("Mein Mandant ist eine Versicherung in Hannover."))))
                .isEqualTo("insurance");
        assertThat(Letters.value(reader.read(letter("We are an insurance company."))))
                .isEqualTo("insurance");
    }

    @Test
    void notNamed() {
        assertThat(reader.read(letter("Hätten Sie Interesse an einem Gespräch?")))
                .isNull();
    }
}
