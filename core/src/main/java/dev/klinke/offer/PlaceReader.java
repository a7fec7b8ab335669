package dev.klinke.offer;

import dev.klinke.kind.Kind;
import dev.klinke.message.Part;
import dev.klinke.text.Shape;
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
    private static final int A_TOWN = 5000;
    private static final WordSet JOINING = WordSet.of(
            "oder or und and / , - sowie bzw beziehungsweise & bis aber auch alternativ wahlweise | in raum grossraum either");
    private static final WordSet ALTERNATIVE = WordSet.of("oder or / bzw");
    private static final WordSet NEAR = WordSet.of("bei nahe near nr outside");
    private static final WordSet AREA = WordSet.of("region raum grossraum area greater");
    private static final WordSet IN = WordSet.of("in near bei nahe raum");
    private static final WordSet FROM = WordSet.of("aus von from");
    private static final WordSet HIRING = WordSet.of(
            "suchen suche sucht such gesucht stelle stellen position vakanz rolle buero standort"
                    + " werk werkstatt arbeitsplatz schreibtisch einsatz besetzen besetzt besetze verstaerkung verstaerkt stellt vollzeit teilzeit"
                    + " unbefristet festanstellung hybrid onsite brutto € £ $ m w d mandant kunde unternehmen klinik praxis kanzlei team"
                    + " looking seeking hiring hire role based office join vacancy need needs permanent contract full perm client site"
                    + " recruiting opening salary freiberuflich freelancer projekt braucht brauchen frei koennte homeoffice tage");
    private static final WordSet READER = WordSet.of("ihr ihre ihren ihrem sie dein deine deinem deinen du your you");
    private static final WordSet PAST =
            WordSet.of("hatten hatte waren war haben hast gesehen gehoert gelesen getroffen gehalten erzaehlte vortrag"
                    + " artikel profil were was met heard saw talk gave studied worked wrote spoke noticed");

    /** How surely a place is the work place. */
    private enum Standing {
        NOT,
        SEAT,
        AREA,
        PLAIN,
        LIKELY,
        NAMED
    }

    private record Candidate(Excerpt excerpt, Mention mention, Place place, Standing standing) {}

    private final Places places;

    PlaceReader(Places places) {
        this.places = places;
    }

    /**
     * The work places of a letter, in its order; empty if none is told.
     *
     * @param kind of the message; a country or region is no work place of micro-work and schemes
     */
    List<Found<String>> read(List<Excerpt> excerpts, @Nullable Remote remote, Kind kind) {
        List<Candidate> best = List.of();
        for (Excerpt excerpt : excerpts) {
            List<Candidate> group = group(candidates(excerpt, remote, kind));
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
    private static List<Candidate> group(List<Candidate> all) {
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).standing != Standing.NOT
                    && (best < 0 || all.get(i).standing.compareTo(all.get(best).standing) > 0)) {
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

    private List<Candidate> candidates(Excerpt excerpt, @Nullable Remote remote, Kind kind) {
        var candidates = new ArrayList<Candidate>();
        for (Mention mention : excerpt.mentions(Mention.Type.PLACE)) {
            Place place = place(excerpt.text(), mention);
            if (!isDetailOfTheLast(excerpt, mention, candidates)) {
                candidates.add(new Candidate(excerpt, mention, place, standing(excerpt, mention, place, remote, kind)));
            }
        }
        if (candidates.isEmpty() && remote != Remote.REMOTE) {
            addLoneName(excerpt, candidates);
        }
        return candidates;
    }

    /**
     * "Elektriker, Wels, Tagschicht": a name that the tables believe only beside words of place, here alone between
     * commas, or after a word such as "Standort".
     */
    private void addLoneName(Excerpt excerpt, List<Candidate> candidates) {
        Text text = excerpt.text();
        for (int at = 1; at < text.size() && candidates.isEmpty(); at++) {
            boolean capital = text.shape(at) == Shape.CAPITALISED && excerpt.counts(at) && !excerpt.isNamed(at);
            boolean alone = capital
                    && excerpt.clauseStart(at) == at
                    && excerpt.clauseEnd(at) == at + 1
                    && excerpt.counts(at - 1);
            if (!(capital && (alone || followsSite(excerpt, at)))) {
                continue;
            }
            Place place = places.find(text.written(at));
            if (place != null && !place.isRegion() && place.population() >= A_TOWN) {
                candidates.add(new Candidate(
                        excerpt, new Mention(Mention.Type.PLACE, -1, at, at, true), place, Standing.LIKELY));
            }
        }
    }

    private static boolean followsSite(Excerpt excerpt, int at) {
        if (excerpt.is(IN, at - 1)) {
            return true;
        }
        for (Wording wording : excerpt.wordings(Topic.PLACE)) {
            if (wording.meaning().equals("site") && wording.last() < at && at - wording.last() <= 2) {
                boolean direct = wording.last() == at - 1 || excerpt.text().isSymbol(at - 1, ':');
                return direct
                        && excerpt.text().sentence(wording.first())
                                == excerpt.text().sentence(at);
            }
        }
        return false;
    }

    /** "Region Basel" is the town and what lies around it. */
    private Place place(Text text, Mention mention) {
        if (mention.last() > mention.first() && AREA.contains(text, mention.first())) {
            Place town = places.find(text.written(mention.first() + 1, mention.last()));
            if (town != null) {
                return town;
            }
        }
        return places.place(mention.concept());
    }

    /** The district of "Hannover-Waldhausen", the city of "Laatzen bei Hannover". */
    private static boolean isDetailOfTheLast(Excerpt excerpt, Mention mention, List<Candidate> before) {
        if (before.isEmpty()) {
            return false;
        }
        int last = before.get(before.size() - 1).mention.last();
        Text text = excerpt.text();
        boolean district = mention.first() == last + 2
                && text.isSymbol(last + 1, '-')
                && text.gluedToPrevious(last + 1)
                && text.gluedToPrevious(mention.first());
        return district || (mention.first() - last <= 2 && excerpt.is(NEAR, last + 1));
    }

    private static Standing standing(
            Excerpt excerpt, Mention mention, Place place, @Nullable Remote remote, Kind kind) {
        Standing standing = worded(excerpt, mention);
        if (remote == Remote.REMOTE && standing != Standing.NAMED && !isAlternativeToRemote(excerpt, mention)) {
            return Standing.NOT;
        }
        if (standing.compareTo(Standing.PLAIN) < 0) {
            return standing;
        }
        if (place.isRegion()) {
            return kind == Kind.JOB || kind == Kind.PROJECT ? Standing.AREA : Standing.NOT;
        }
        if (standing == Standing.PLAIN && !mention.vague()) {
            int from = excerpt.sentenceStart(mention.first());
            int to = excerpt.sentenceEnd(mention.first());
            if (excerpt.any(PAST, from, to) && excerpt.any(READER, from, to)) {
                return Standing.SEAT;
            }
            return excerpt.any(HIRING, from, to) ? Standing.LIKELY : standing;
        }
        return standing == Standing.NAMED ? standing : Standing.SEAT;
    }

    private static Standing worded(Excerpt excerpt, Mention mention) {
        Standing standing = Standing.PLAIN;
        int closest = Integer.MAX_VALUE;
        for (Wording wording : excerpt.wordings(Topic.PLACE)) {
            boolean before = wording.last() < mention.first();
            int distance = before ? mention.first() - wording.last() : wording.first() - mention.last();
            if (distance <= 0 || distance > REACH || !excerpt.together(wording.first(), mention.first())) {
                continue;
            }
            boolean site = wording.meaning().equals("site");
            boolean label = before && distance == 2 && excerpt.text().isSymbol(wording.last() + 1, ':');
            if ((excerpt.apart(wording.first(), mention.last()) && !label)
                    || (!before && !wording.meaning().equals("other"))) {
                continue;
            }
            boolean nearer = distance < closest;
            if (site || nearer || (wording.meaning().equals("other") && distance <= closest + 1)) {
                closest = site ? 0 : distance;
                standing = meaning(wording);
            }
        }
        return standing == Standing.PLAIN && excerpt.is(FROM, mention.first() - 1) ? Standing.SEAT : standing;
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
                boolean or = excerpt.any(ALTERNATIVE, from, to);
                if (or && to - from <= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areJoined(Candidate one, Candidate next) {
        Excerpt excerpt = one.excerpt;
        int from = one.mention.last() + 1;
        int to = next.mention.first();
        if (next.standing == Standing.NOT || to - from > 3 || to == from) {
            return false;
        }
        if (excerpt.part() != Part.SUBJECT && !excerpt.together(from, to)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!JOINING.contains(excerpt.text(), at)) {
                return false;
            }
        }
        return true;
    }
}
