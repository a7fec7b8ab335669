package dev.klinke.match;

import dev.klinke.offer.Start;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartCriterionTest {
    @Test
    @DisplayName("At once is told to who looks passively, not to who looks actively")
    void atOnce() {
        Weighed.by(Aspect.START, "seeking: passively")
                .with(offer -> offer.start(Weighed.found(Start.IMMEDIATELY)))
                .clashes("start.at-once");
        Weighed.by(Aspect.START, "seeking: actively")
                .with(offer -> offer.start(Weighed.found(Start.IMMEDIATELY)))
                .saysNothing();
    }

    @Test
    @DisplayName("Pressing for an answer is a doubt")
    void pressing() {
        Weighed.by(Aspect.START, "").urgency().clashes("start.pressing");
        Weighed.by(Aspect.START, "").saysNothing();
    }
}
