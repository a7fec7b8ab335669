package dev.klinke.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.Klinke;
import dev.klinke.intake.MailReader;
import dev.klinke.kind.Kind;
import dev.klinke.message.Message;
import dev.klinke.profile.Profile;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example mailbox, judged for both example people, against what they would say themselves (expected.txt). */
class ExamplesTest {
    private static final double MOST = 0.8;

    /** A line of expected.txt. */
    record Expected(String id, Kind kind, Verdict jana, Verdict sam) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Expected> expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("expected.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(row -> new Expected(
                            row[0].strip(),
                            Kind.of(row[1].strip()),
                            Verdict.of(row[2].strip()),
                            Verdict.of(row[3].strip())))
                    .toList();
        }
    }

    static Stream<Expected> contacts() throws IOException {
        return expected().stream().filter(each -> !each.kind().offersWork());
    }

    static Stream<Expected> wanted() throws IOException {
        return expected().stream().filter(each -> each.kind().offersWork() && each.jana() == Verdict.HAM);
    }

    @ParameterizedTest(name = "{0} is not spam for anybody")
    @MethodSource("contacts")
    void contactsAreNeverHidden(Expected contact) throws IOException {
        Message message = message(contact.id());

        assertThat(assess(Examples.jana(), message).verdict()).isNotEqualTo(Verdict.SPAM);
        assertThat(assess(Examples.sam(), message).verdict()).isNotEqualTo(Verdict.SPAM);
    }

    @ParameterizedTest(name = "{0} is not hidden from Jana")
    @MethodSource("wanted")
    void wantedOffersAreNotHidden(Expected offer) throws IOException {
        assertThat(assess(Examples.jana(), message(offer.id())).verdict()).isNotEqualTo(Verdict.SPAM);
    }

    @Test
    @DisplayName("most verdicts are those of the people themselves")
    void mostVerdicts() throws IOException {
        int met = 0;
        var missed = new ArrayList<String>();
        for (Expected each : expected()) {
            Message message = message(each.id());
            for (boolean jana : new boolean[] {true, false}) {
                Verdict wished = jana ? each.jana() : each.sam();
                Verdict got =
                        assess(jana ? Examples.jana() : Examples.sam(), message).verdict();
                if (got == wished) {
                    met++;
                } else {
                    missed.add(each.id() + (jana ? " for Jana: " : " for Sam: ") + got + ", not " + wished);
                }
            }
        }

        assertThat(met / (double) (met + missed.size()))
                .describedAs("%s", missed)
                .isGreaterThanOrEqualTo(MOST);
    }

    @Test
    @DisplayName("the mailbox holds all ten kinds, in both languages")
    void allKinds() throws IOException {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        expected().forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));

        assertThat(kinds).containsOnlyKeys(Kind.values());
        assertThat(Examples.received()).hasSameSizeAs(expected());
    }

    private static Assessment assess(Profile profile, Message message) {
        return Klinke.with(profile).build().assess(message);
    }

    private static Message message(String id) throws IOException {
        for (byte[] mail : Examples.received()) {
            Message message = MailReader.ofTexts().read(mail, "mailbox.mbox");
            if (message.id().startsWith(id + ".")) {
                return message;
            }
        }
        throw new IllegalArgumentException("no message " + id + " in mailbox.mbox");
    }
}
