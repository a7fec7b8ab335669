package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkloadCriterionTest {
    @Test
    @DisplayName("Within the wish fits, its ends included")
    void within() {
        String profile = "workload: {min: 50, max: 80}";
        Weighed.by(Aspect.WORKLOAD, profile).workload(50).fits("workload.fits");
        Weighed.by(Aspect.WORKLOAD, profile).workload(80).fits("workload.fits");
    }

    @Test
    @DisplayName("A little beside is a doubt, far beside a clash")
    void beside() {
        String profile = "workload: {min: 50, max: 80}";
        Weighed.by(Aspect.WORKLOAD, profile).workload(90).clashes("workload.slightly-more");
        Weighed.by(Aspect.WORKLOAD, profile).workload(100).clashes("workload.more");
        Weighed.by(Aspect.WORKLOAD, profile).workload(40).clashes("workload.slightly-less");
        Weighed.by(Aspect.WORKLOAD, profile).workload(20).clashes("workload.less");
    }

    @Test
    @DisplayName("Further off clashes more")
    void graded() {
        String profile = "workload: {max: 50}";
        assertThat(Weighed.by(Aspect.WORKLOAD, profile).workload(100).strength())
                .isGreaterThan(Weighed.by(Aspect.WORKLOAD, profile).workload(65).strength());
    }

    @Test
    @DisplayName("Not told, or no wish: nothing")
    void silent() {
        Weighed.by(Aspect.WORKLOAD, "workload: {max: 50}").saysNothing();
        Weighed.by(Aspect.WORKLOAD, "").workload(100).saysNothing();
    }
}
