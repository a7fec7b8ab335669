package dev.klinke.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.match.Aspect;
import dev.klinke.match.Criterion;
import dev.klinke.text.Sentences;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    @DisplayName("Every ground that can be found has a weight and a sentence in both languages")
    void everyGround() {
        var words = Arrays.stream(Aspect.values()).map(Aspect::word).toList();
        var grounds = Sentences.beside(Criterion.class).keys().stream()
                .filter(key -> words.contains(key.substring(0, Math.max(0, key.indexOf('.')))))
                .toList();
        assertThat(Weights.fitted().grounds()).containsAll(grounds).hasSize(grounds.size() + 1);
    }

    @Test
    @DisplayName("A ground without a line is a mistake of the programme and told")
    void unknownGround() {
        assertThatThrownBy(() -> Weights.fitted().of("place.palce")).hasMessageContaining("no line \"place.palce\"");
    }
}
