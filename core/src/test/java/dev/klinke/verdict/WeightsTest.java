package dev.klinke.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.match.Aspect;
import dev.klinke.match.Criterion;
import dev.klinke.match.Finding;
import dev.klinke.profile.Profile.Seeking;
import dev.klinke.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

    @Test
    @DisplayName("More or stronger clashes never lower the mismatch, more fits never raise it")
    void monotone() {
        var random = new Random(20261122);
        List<String> grounds = List.copyOf(Weights.fitted().grounds());
        for (int round = 0; round < 5_000; round++) {
            Seeking seeking = Seeking.values()[random.nextInt(3)];
            var findings = new ArrayList<Finding>();
            for (int i = random.nextInt(8); i > 0; i--) {
                findings.add(finding(grounds, random, random.nextBoolean(), random.nextDouble()));
            }
            double before = mismatch(findings, seeking);
            boolean clash = random.nextBoolean();
            double strength = random.nextDouble();
            var more = new Random(round);
            findings.add(finding(grounds, more, clash, strength));
            double after = mismatch(findings, seeking);
            findings.set(findings.size() - 1, finding(grounds, new Random(round), clash, (1 + strength) / 2));
            double stronger = mismatch(findings, seeking);
            if (clash) {
                assertThat(after).isGreaterThanOrEqualTo(before);
                assertThat(stronger).isGreaterThanOrEqualTo(after);
            } else {
                assertThat(after).isLessThanOrEqualTo(before);
                assertThat(stronger).isLessThanOrEqualTo(after);
            }
        }
    }

    private static double mismatch(List<Finding> findings, Seeking seeking) {
        Weights weights = Weights.fitted();
        return weights.unwanted(
                findings.stream()
                        .map(finding -> weights.contribution(finding, seeking))
                        .toList(),
                seeking);
    }

    private static Finding finding(List<String> grounds, Random random, boolean clash, double strength) {
        var reason = new Finding.Reason(grounds.get(random.nextInt(grounds.size())), "", "", null);
        return clash ? new Finding.Clashes(strength, reason) : new Finding.Fits(strength, reason);
    }
}
