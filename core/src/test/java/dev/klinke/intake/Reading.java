package dev.klinke.intake;

import dev.klinke.message.Message;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads whole inputs in tests. */
final class Reading {
    private Reading() {}

    static List<Arrival> all(Arrivals arrivals) {
        try (arrivals) {
            var all = new ArrayList<Arrival>();
            arrivals.forEachRemaining(all::add);
            return all;
        }
    }

    static List<Arrival> all(Path path) {
        return all(Intake.open(path, IntakeOptions.TEXTS));
    }

    static List<Arrival> all(String stdin) {
        return all(Intake.open(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), "-", IntakeOptions.TEXTS));
    }

    /** The messages; fails if something could not be read. */
    static List<Message> messages(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> {
                    if (arrival instanceof Arrival.Arrived arrived) {
                        return arrived.message();
                    }
                    throw new AssertionError(arrival.toString());
                })
                .toList();
    }

    static List<String> bodies(List<Arrival> arrivals) {
        return messages(arrivals).stream().map(Message::body).toList();
    }
}
