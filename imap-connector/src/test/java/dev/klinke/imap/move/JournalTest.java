package dev.klinke.imap.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.move.Outcome.What;
import dev.klinke.imap.move.Plan.Deal;
import dev.klinke.imap.state.StateDirectory;
import dev.klinke.imap.wire.Steps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Item ITEM = new Item(7, "a \"quoted\" id@example.org", "rita@agentur.example");
    private static final Plan PLAN = new Plan(
            "batch-1",
            "run-1",
            Instant.parse("2026-11-02T08:00:00Z"),
            Deal.MOVE,
            "INBOX",
            1,
            "Müll",
            2,
            5,
            null,
            false,
            List.of(ITEM));

    @TempDir
    Path root;

    private StateDirectory state;

    @BeforeEach
    void state() throws MailboxException {
        state = new StateDirectory(root, "privat");
    }

    private Journal reopened() throws MailboxException {
        var journal = new Journal(state, Steps.UNWATCHED);
        journal.refresh();
        return journal;
    }

    @Test
    @DisplayName("what was announced and not ended is open after a restart; what was ended is known with its place")
    void remembers() throws Exception {
        var journal = new Journal(state, Steps.UNWATCHED);
        journal.plan(PLAN);
        assertThat(reopened().open()).containsExactly(PLAN);

        journal.done(PLAN, List.of(new Outcome(ITEM, What.DONE, 5)));
        assertThat(reopened().open()).isEmpty();
        assertThat(reopened().moved(ITEM.identity()))
                .satisfies(moved -> assertThat(moved.outcome().newUid()).isEqualTo(5));
        assertThat(Files.getPosixFilePermissions(state.file("journal.jsonl"))).hasSize(2);
    }

    @Test
    @DisplayName("a last line that was never finished is cut off; a damaged one in between is told with its line")
    void tornAndDamaged() throws Exception {
        new Journal(state, Steps.UNWATCHED).plan(PLAN);
        Path file = state.file("journal.jsonl");
        Files.writeString(file, "{\"end\":\"batch-1\",\"do", StandardOpenOption.APPEND);
        assertThat(reopened().open()).containsExactly(PLAN);
        assertThat(Files.readString(file)).endsWith("}\n");

        Files.writeString(file, "{\"plan\":\"x\"}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(this::reopened).hasMessageContaining("journal.jsonl:2 is damaged: \"run\" is missing");
    }

    @Test
    @DisplayName("what was taken back no longer stands, and is wanted from then on")
    void takenBack() throws Exception {
        var journal = new Journal(state, Steps.UNWATCHED);
        journal.plan(PLAN);
        journal.done(PLAN, List.of(new Outcome(ITEM, What.DONE, 5)));
        assertThat(journal.standing()).hasSize(1);

        var back = new Plan(
                "batch-2", "run-2", PLAN.at(), Deal.UNMOVE, "Müll", 2, "INBOX", 1, 9, null, false, List.of(ITEM));
        journal.plan(back);
        journal.done(back, List.of(new Outcome(ITEM, What.DONE, 9)));

        assertThat(reopened().standing()).isEmpty();
        assertThat(reopened().isWanted(ITEM.identity())).isTrue();
        assertThat(reopened().isWantedSender("rita@agentur.example")).isTrue();
        assertThat(reopened().isWantedSender("eve@agentur.example")).isFalse();
    }

    @Test
    @DisplayName("a second instance waits for its turn, and is told of the first if it does not come")
    void oneAtATime() throws Exception {
        try (var first = state.turn(0)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> new StateDirectory(root, "privat").turn(10))
                    .hasMessageContaining("another klinke is at work on the account \"privat\"");
            new StateDirectory(root, "office").turn(10).close();
        }
        state.turn(0).close();
    }
}
