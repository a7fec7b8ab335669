package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the offered role: not what the recipient is, nor the recruiter, nor whom one would report to or work beside; the
 * subject's only where the body names none as well. Every title in the message is weighed by what stands around it.
 */
final class RoleReader {
    private static final Phrases CUES = Phrases.beside(RoleReader.class, "roles.txt");

    private static final double KNOWN = 1;
    private static final double GENDERED = 3;
    private static final double SOUGHT = 3;
    private static final double SOUGHT_FAR = 1.5;
    private static final double AS = 2;
    private static final double LABELLED = 3;
    private static final double FOLLOWED = 2;
    private static final double LEAVES = 2.5;
    private static final double HEADING = 1.5;
    private static final double OPENS = 1;
    private static final double IN_SUBJECT = 1.2;
    private static final double SAID_TWICE = 1;
    private static final double INDEFINITE = 0.5;
    private static final double RECIPIENT = -8;
    private static final double GREETED = -3;
    private static final double COLLEAGUE = -3.2;
    private static final double OTHERS = -2.5;
    private static final double SELF = -8;
    private static final double LATER = -0.04;
    private static final double GENERIC = -3;
    private static final double ENOUGH = 0.2;
    /** What the best known title needs where none is surely offered: no more against it than that others may hold it. */
    private static final double LAST_RESORT = -2;

    private static final int NEAR = 6;
    private static final int FAR = 14;

    /** A title and how much speaks for it being offered. */
    record Candidate(Found<String> title, boolean known, double weight) {}

    /** The roles offered, the surest first. */
    List<Found<String>> read(Letter letter) {
        List<Candidate> candidates = new ArrayList<>();
        weighAll(Passage.of(letter, Part.BODY), candidates);
        weighAll(Passage.of(letter, Part.SUBJECT), candidates);
        List<Found<String>> roles = best(candidates);
        if (roles.isEmpty() && letter.text(Part.ATTACHMENT).size() > 0) {
            weighAll(Passage.of(letter, Part.ATTACHMENT), candidates);
            roles = best(candidates);
        }
        return roles.isEmpty() ? lastResort(letter, candidates) : roles;
    }

    /** The task where no title is told, else the likeliest known title. */
    private static List<Found<String>> lastResort(Letter letter, List<Candidate> candidates) {
        List<Found<String>> tasks = TaskTitles.read(letter);
        if (!tasks.isEmpty()) {
            return tasks;
        }
        return candidates.stream()
                .filter(candidate -> candidate.known() && candidate.weight() >= LAST_RESORT)
                .max(Comparator.comparingDouble(Candidate::weight))
                .map(candidate -> List.of(candidate.title()))
                .orElse(List.of());
    }

    private static List<Found<String>> best(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.weight() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .map(Candidate::title)
                .toList();
    }

    private static void weighAll(Passage passage, List<Candidate> candidates) {
        Text text = passage.text();
        Marks titles = Title.marks(text);
        Marks cues = new Marks(CUES, text);
        int previousEnd = -1;
        int at = 0;
        while (at < text.size()) {
            Title title = passage.own(at) ? Title.at(passage, titles, at) : null;
            if (title == null || title.first() <= previousEnd) {
                at++;
                continue;
            }
            double weight = weigh(passage, cues, title, previousEnd);
            Found<String> found = passage.found(title.normal(text), title.first(), title.last());
            add(new Candidate(found, title.known(), weight), candidates);
            previousEnd = title.last();
            at = title.last() + 1;
        }
    }

    private static void add(Candidate candidate, List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate known = candidates.get(i);
            if (known.title().value().equalsIgnoreCase(candidate.title().value())) {
                Candidate better = known.weight() >= candidate.weight() ? known : candidate;
                double twice = candidate.weight() > 0 ? SAID_TWICE : 0;
                candidates.set(i, new Candidate(better.title(), better.known(), better.weight() + twice));
                return;
            }
        }
        candidates.add(candidate);
    }

    private static double weigh(Passage passage, Marks cues, Title title, int previousEnd) {
        Text text = passage.text();
        int first = title.first();
        double weight = title.known() ? KNOWN : 0;
        weight += title.gendered() ? GENDERED : 0;
        weight += passage.part() == Part.SUBJECT ? IN_SUBJECT : LATER * text.sentence(first);
        weight += before(text, cues, first, previousEnd);
        weight += after(text, cues, title.last());
        weight += title.generic() ? GENERIC : 0;
        int begin = title.withLevel();
        boolean opensLine = begin == 0 || text.line(begin - 1) != text.line(first);
        boolean endsLine = title.last() + 1 >= text.size() || text.line(title.last() + 1) != text.line(first);
        weight += opensLine && endsLine && passage.part() == Part.BODY ? HEADING : 0;
        weight += opensLine || text.sentence(begin - 1) != text.sentence(first) ? OPENS : 0;
        return weight;
    }

    private static double before(Text text, Marks cues, int first, int previousEnd) {
        double weight = 0;
        boolean sought = false;
        boolean promised = false;
        for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
            boolean sameSentence = text.sentence(i) == text.sentence(first);
            int distance = first - i;
            if (!sameSentence && !(distance <= NEAR && text.isSymbol(first - 1, ':'))) {
                break;
            }
            if (!sought && i > previousEnd && cues.ends("seeks", i)) {
                weight += distance <= NEAR ? SOUGHT : SOUGHT_FAR;
                sought = true;
            }
            if (distance <= 2 && cues.ends("label", i)) {
                weight += LABELLED;
            }
            if (distance <= 3) {
                promised |= cues.ends("post", i);
                weight += cues.ends("recipient", i) && !promised ? RECIPIENT : 0;
                weight += cues.ends("self", i) && !promised ? SELF : 0;
                weight += cues.ends("greeted", i) ? GREETED : 0;
            }
            if (distance <= 2) {
                weight += cues.ends("as", i) || cues.ends("post", i) ? AS : 0;
                weight += cues.ends("others", i) ? OTHERS : 0;
                weight += cues.ends("colleague", i) ? COLLEAGUE : 0;
                weight += isIndefinite(text, i) ? INDEFINITE : 0;
            }
            if (cues.ends("gone", i)) {
                weight += LEAVES;
            }
        }
        return weight;
    }

    private static double after(Text text, Marks cues, int last) {
        int from = GenderForm.end(text, last + 1);
        double weight = from < text.size() && text.sentence(from) == text.sentence(last) && cues.begins("after", from)
                ? FOLLOWED
                : 0;
        for (int i = from; i < Math.min(text.size(), from + FAR) && text.sentence(i) == text.sentence(last); i++) {
            if (cues.begins("gone", i)) {
                return weight + LEAVES + -OTHERS;
            }
        }
        return weight;
    }

    private static boolean isIndefinite(Text text, int token) {
        return text.shape(token) == Shape.LOWER
                && (text.is(token, "a") || text.is(token, "an") || text.begins(token, "eine") || text.is(token, "ein"));
    }
}
