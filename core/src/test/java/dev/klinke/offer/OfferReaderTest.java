package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import dev.klinke.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferReaderTest {
    private final OfferReader reader = new OfferReader(Vocabulary.shared());

    @Test
    void wholeOffer() {
        Offer offer = reader.read(
                Letters.withHeadline("CTO, Velora", "We need a Quality Engineer with Python in Leeds."), Kind.JOB);
        assertThat(Letters.value(offer.role())).isEqualTo("Quality Engineer");
        assertThat(offer.skills()).extracting(Found::value).containsExactly("Python");
        assertThat(Letters.value(offer.employer())).isEqualTo("Velora");
        assertThat(offer.recruiter()).isEqualTo(Recruiter.IN_HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "Go ☀️ R \ufe0f word excel", "ищем инженера", "<<<<[[[[%%%%"})
    void hostileTextsAreRead(String text) {
        assertThat(reader.read(Letters.letter(text, text), Kind.JOB)).isNotNull();
    }

    @Test
    void manyNumbersAndNames() {
        String text = "Wir suchen 4 Köche bei A-B & C GmbH, Excel, SAP, ".repeat(1_500);
        assertThat(reader.read(Letters.letter(text), Kind.JOB)).isNotNull();
    }
}
