package dev.klinke.models.training;

import dev.klinke.kind.Calibration;
import dev.klinke.kind.Kind;
import dev.klinke.kind.KindGuess;
import dev.klinke.models.evaluation.KindScores;
import dev.klinke.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the kinds are worth on held-out messages, as Markdown tables. */
final class KindFigures {
    private static final int BINS = 10;

    private final List<HeldOut> heldOut;
    private final Calibration calibration;
    private final StringBuilder out = new StringBuilder();

    KindFigures(List<HeldOut> heldOut, Calibration calibration) {
        this.heldOut = heldOut;
        this.calibration = calibration;
    }

    /** One line for each writer, and one for all. */
    String byWriter() {
        line(
                "| writer left out | messages | accuracy | contact taken for offer | ... and sure of it | offer taken for contact | ... and sure of it | unclear |");
        line("|---|---|---|---|---|---|---|---|");
        List<String> writers = heldOut.stream()
                .map(message -> message.labelled().writer())
                .distinct()
                .toList();
        for (String writer : writers) {
            row(writer, message -> message.labelled().writer().equals(writer));
        }
        row("contacts + everyday", message -> List.of("contacts", "everyday")
                .contains(message.labelled().writer()));
        row("German", message -> message.labelled().language().equals("de"));
        row("English", message -> message.labelled().language().equals("en"));
        row("all", message -> true);
        return out.toString();
    }

    /** Lines are labels, columns are guesses. */
    String confusion() {
        KindScores scores = scores(heldOut);
        out.append("| labelled \\ found |");
        for (Kind found : Kind.values()) {
            out.append(' ').append(found.word()).append(" |");
        }
        line(" F1 |");
        line("|---|" + "---|".repeat(Kind.values().length + 1));
        for (Kind labelled : Kind.values()) {
            out.append("| ").append(labelled.word()).append(" |");
            for (Kind found : Kind.values()) {
                out.append(' ').append(scores.taken(labelled, found)).append(" |");
            }
            line(" " + share(scores.of(labelled).f1()) + " |");
        }
        return out.toString();
    }

    /** How often a guess that is so sure is right. */
    String reliability() {
        int[] count = new int[BINS];
        int[] right = new int[BINS];
        double[] sureness = new double[BINS];
        int[] sides = new int[BINS];
        int[] rightSides = new int[BINS];
        for (HeldOut message : heldOut) {
            KindGuess guess = message.guess(calibration);
            Kind found = guess.likeliest();
            int bin = bin(guess.of(found));
            count[bin]++;
            sureness[bin] += guess.of(found);
            right[bin] += found == message.kind() ? 1 : 0;
            int side = bin(guess.offersWork());
            sides[side]++;
            rightSides[side] += message.offersWork() ? 1 : 0;
        }
        line("| confidence | messages | mean confidence | right | P(work offered) in this bin | offers among them |");
        line("|---|---|---|---|---|---|");
        for (int bin = 0; bin < BINS; bin++) {
            line(String.format(
                    Locale.ROOT,
                    "| %.1f-%.1f | %d | %s | %s | %d | %s |",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    count[bin],
                    count[bin] == 0 ? "-" : share(sureness[bin] / count[bin]),
                    count[bin] == 0 ? "-" : share((double) right[bin] / count[bin]),
                    sides[bin],
                    sides[bin] == 0 ? "-" : share((double) rightSides[bin] / sides[bin])));
        }
        return out.toString();
    }

    /** The share of messages whose kind was found. */
    double accuracy() {
        return scores(heldOut).accuracy();
    }

    private void row(String name, Predicate<HeldOut> which) {
        List<HeldOut> some = heldOut.stream().filter(which).toList();
        KindScores scores = scores(some);
        double unclear = count(some, message -> message.reading(calibration) instanceof Reading.Unclear);
        double contacts = count(some, message -> !message.offersWork());
        double offers = count(some, HeldOut::offersWork);
        double sureOffers = count(
                some, message -> !message.offersWork() && message.reading(calibration) instanceof Reading.Approach);
        double sureContacts =
                count(some, message -> message.offersWork() && message.reading(calibration) instanceof Reading.Contact);
        line("| " + name + " | " + some.size() + " | " + share(scores.accuracy()) + " | "
                + percent(scores.contactsTakenForOffers()) + " | " + percent(sureOffers / Math.max(1, contacts)) + " | "
                + percent(scores.offersTakenForContacts()) + " | " + percent(sureContacts / Math.max(1, offers)) + " | "
                + percent(unclear / some.size()) + " |");
    }

    private static double count(List<HeldOut> some, Predicate<HeldOut> which) {
        return some.stream().filter(which).count();
    }

    private KindScores scores(List<HeldOut> some) {
        var scores = new KindScores();
        for (HeldOut message : some) {
            scores.add(message.kind(), message.guess(calibration).likeliest());
        }
        return scores;
    }

    private static int bin(double likelihood) {
        return Math.min(BINS - 1, (int) (likelihood * BINS));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value * 100);
    }
}
