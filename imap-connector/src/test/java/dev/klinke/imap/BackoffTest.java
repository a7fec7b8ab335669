package dev.klinke.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    @DisplayName("waits grow to a limit, are never in step, and begin anew once it went well")
    void grows() {
        var backoff = new Backoff(1_000, 8_000, new Random(1));
        for (long step : new long[] {1_000, 2_000, 4_000, 8_000, 8_000}) {
            assertThat(backoff.next()).isBetween(step / 2, step);
        }
        backoff.reset();
        assertThat(backoff.next()).isBetween(500L, 1_000L);
    }
}
