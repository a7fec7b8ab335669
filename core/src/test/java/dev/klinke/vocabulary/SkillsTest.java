package dev.klinke.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkillsTest {
    private final Skills skills = Vocabulary.shared().skills();

    @Test
    void aSkillHasManyNames() {
        assertThat(skills.relatedness("MS Office", "Microsoft Office")).isEqualTo(1);
        assertThat(skills.find("Englischkenntnisse")).isEqualTo(skills.find("English"));
    }

    @Test
    void javaHelpsForKotlinAndHardlyForJavaScript() {
        assertThat(skills.relatedness("Java", "Kotlin")).isGreaterThan(0.4);
        assertThat(skills.relatedness("Java", "JavaScript")).isLessThan(0.3);
    }

    @Test
    void unknownSkillsAreComparedByTheirLetters() {
        assertThat(skills.find("Drachenflug")).isNull();
        assertThat(skills.relatedness("Drachenflug", "Drachenflüge")).isGreaterThan(0.5);
        assertThat(skills.relatedness("Drachenflug", "Muscheln")).isLessThan(0.2);
    }
}
