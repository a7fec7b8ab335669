package dev.klinke.offer;

import dev.klinke.message.Part;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import dev.klinke.vocabulary.Mention;
import dev.klinke.vocabulary.Place;
import dev.klinke.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the work is. The words beside a place tell what it is: the work place, the seat of a company, or a place
 * that has nothing to do with the work (customers, travel, a former job, where the reader lives). Places joined by "oder",
 * commas or strokes belong together. For fully remote work a place counts only if it is the alternative.
 */
final class PlaceReader {
    private static final int REACH = 4;
    private static final WordSet JOINING =
            WordSet.of("oder or und and / , - sowie bzw beziehungsweise & bis aber auch alternativ wahlweise |");
    private static final WordSet OPENING =
            WordSet.of("raum grossraum region area in bei der stadt city greater nahe near");

    /** How surely a place is the work place. */
    private enum Standing {
        NOT,
        SEAT,
        PLAIN,
        NAMED
    }

    private record Candidate(Excerpt excerpt, Mention mention, Place place, Standing standing) {}

    private final Places places;

    PlaceReader(Places places) {
        this.places = places;
    }

    /** The work places of a letter, in its order; empty if none is told. */
    List<Found<String>> read(List<Excerpt> excerpts, @Nullable Remote remote) {
        List<Candidate> best = List.of();
        for (Excerpt excerpt : excerpts) {
            List<Candidate> group = group(excerpt, remote);
            if (!group.isEmpty() && (best.isEmpty() || group.get(0).standing.compareTo(best.get(0).standing) > 0)) {
                best = group;
            }
        }
        var found = new ArrayList<Found<String>>();
        for (Candidate each : best) {
            String name = each.place.name();
            if (found.stream().noneMatch(known -> known.value().equals(name))) {
                found.add(each.excerpt.found(name, each.mention.first(), each.mention.last()));
            }
        }
        return found;
    }

    /** The surest place of an excerpt with those joined to it. */
    private List<Candidate> group(Excerpt excerpt, @Nullable Remote remote) {
        List<Candidate> all = candidates(excerpt, remote);
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            Candidate each = all.get(i);
            if (each.standing != Standing.NOT && (best < 0 || isBetter(each, all.get(best)))) {
                best = i;
            }
        }
        if (best < 0) {
            return List.of();
        }
        var group = new ArrayList<Candidate>();
        group.add(all.get(best));
        for (int i = best + 1; i < all.size() && areJoined(all.get(i - 1), all.get(i)); i++) {
            if (all.get(i).place.isRegion() == all.get(best).place.isRegion()) {
                group.add(all.get(i));
            }
        }
        return group;
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        int standing = one.standing.compareTo(other.standing);
        return standing > 0 || (standing == 0 && other.place.isRegion() && !one.place.isRegion());
    }

    private List<Candidate> candidates(Excerpt excerpt, @Nullable Remote remote) {
        var candidates = new ArrayList<Candidate>();
        for (Mention mention : excerpt.mentions(Mention.Type.PLACE)) {
            Standing standing = standing(excerpt, mention);
            if (remote == Remote.REMOTE && !isAlternativeToRemote(excerpt, mention)) {
                standing = Standing.NOT;
            }
            candidates.add(new Candidate(excerpt, mention, places.place(mention.concept()), standing));
        }
        return candidates;
    }

    private static Standing standing(Excerpt excerpt, Mention mention) {
        Standing standing = Standing.PLAIN;
        int closest = Integer.MAX_VALUE;
        for (Wording wording : excerpt.wordings(Topic.PLACE)) {
            boolean before = wording.last() < mention.first();
            int distance = before ? mention.first() - wording.last() : wording.first() - mention.last();
            if (distance <= 0 || distance > REACH || !excerpt.together(wording.first(), mention.first())) {
                continue;
            }
            boolean label = before && distance == 2 && excerpt.text().isSymbol(wording.last() + 1, ':');
            boolean apart = before
                    ? excerpt.apart(wording.last(), mention.first())
                    : excerpt.apart(mention.last(), wording.first());
            if ((apart && !label) || (!before && wording.meaning().equals("work"))) {
                continue;
            }
            if (distance < closest || (wording.meaning().equals("other") && distance <= closest + 1)) {
                closest = distance;
                standing = label && wording.meaning().equals("work") ? Standing.NAMED : meaning(wording);
            }
        }
        return standing;
    }

    private static Standing meaning(Wording wording) {
        return switch (wording.meaning()) {
            case "site" -> Standing.NAMED;
            case "office" -> Standing.SEAT;
            case "other" -> Standing.NOT;
            default -> Standing.PLAIN;
        };
    }

    /** "Kiel oder remote", "remote or Berlin". */
    private static boolean isAlternativeToRemote(Excerpt excerpt, Mention mention) {
        for (Wording wording : excerpt.wordings(Topic.REMOTE)) {
            if (wording.meaning().equals("remote") && excerpt.together(wording.first(), mention.first())) {
                int from = Math.min(wording.last(), mention.last()) + 1;
                int to = Math.max(wording.first(), mention.first());
                if (to - from <= 2 && to > from && JOINING.contains(excerpt.text(), from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areJoined(Candidate one, Candidate next) {
        Text text = one.excerpt.text();
        int from = one.mention.last() + 1;
        int to = next.mention.first();
        if (to - from > 3 || to == from || (one.excerpt.part() != Part.SUBJECT && !one.excerpt.together(from, to))) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!JOINING.contains(text, at) && !OPENING.contains(text, at)) {
                return false;
            }
        }
        return true;
    }
}
