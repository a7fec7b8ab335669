package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignReaderTest {
    private final CampaignReader reader = new CampaignReader();

    @ParameterizedTest
    @ValueSource(strings = {"Hi %FIRSTNAME%,", "Dear [Name],", "Hallo {{vorname}},", "Sehr geehrte(r) <<ANREDE>>,"})
    void mergeFieldLeftOpen(String greeting) {
        assertThat(reader.read(letter(greeting + "\nwe have a role."))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi Jana,", "We pay 100% of it.", "The role [1] is new."})
    void noMergeField(String text) {
        assertThat(reader.read(letter(text))).isNull();
    }

    @Test
    void wornOpening() {
        assertThat(Letters.value(reader.read(letter("Hope this finds you well. I have a role."))))
                .isEqualTo("Hope this finds");
        assertThat(reader.read(letter("Ich bin auf Ihr Profil aufmerksam geworden.")))
                .isNotNull();
    }

    @Test
    void openingOfItsOwn() {
        assertThat(reader.read(letter("Ihr Vortrag in Fellbach geht mir nicht aus dem Kopf.")))
                .isNull();
    }
}
