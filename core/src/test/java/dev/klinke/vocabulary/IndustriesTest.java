package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndustriesTest {
    private final Industries industries = Vocabulary.shared().industries();

    @Test
    void wordsOfOneIndustryAreTheSameInBothLanguages() {
        assertThat(industries.similarity("Bank", "banking")).isEqualTo(1);
        assertThat(industries.similarity("Medizintechnik", "medical devices")).isEqualTo(1);
    }

    @Test
    void banksAreNearInsurersAndFarFromFarms() {
        assertThat(industries.similarity("banking", "Versicherung")).isBetween(0.3, 0.9);
        assertThat(industries.similarity("banking", "Landwirtschaft")).isLessThan(0.3);
    }
}
