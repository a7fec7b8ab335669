package dev.klinke.offer;

import dev.klinke.kind.Kind;
import dev.klinke.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads where one has to be present, and how many days a week.
 *
 * <p>A share of the time at home or in the office is hybrid, whatever else is said; so is remote work beside presence,
 * unless that presence is as rare as a meeting a month.
 */
final class RemoteReader {
    private static final int WEEK = 5;
    private static final int REACH = 3;
    private static final WordSet NO_PROBLEM = WordSet.of("problem thema hindernis issue");
    private static final WordSet RULED_OUT =
            WordSet.of("scheidet entfaellt ausgeschlossen unmoeglich fehlanzeige impossible");
    private static final WordSet PERKS =
            WordSet.of("kita kantine parkplatz parkplaetze parken gym canteen parking restaurant kaffee obst"
                    + " fitness nursery termin gespraech interview service support");
    private static final WordSet LIMITS = WordSet.of(
            "tag tage tagen day days montags dienstags mittwochs donnerstags freitags"
                    + " montag dienstag mittwoch donnerstag freitag monday tuesday wednesday thursday friday mondays tuesdays wednesdays"
                    + " thursdays fridays teil teilweise teils rest sonst gelegentlich manchmal partly sometimes occasionally option"
                    + " moeglich possible flexibel flexible allowed einer einen one some nachmittage vormittage or oder bis anteil");

    /** What a excerpt says on presence. */
    record Presence(@Nullable Found<Remote> remote, @Nullable Found<Integer> officeDays) {
        static final Presence UNSAID = new Presence(null, null);
    }

    /**
     * The presence rule of a letter; its parts are null where it says nothing.
     *
     * @param kind of the message; micro-work "online" and schemes "in home office" are remote
     */
    Presence read(List<Excerpt> excerpts, Kind kind) {
        for (Excerpt excerpt : excerpts) {
            Presence presence = new Clues(excerpt, kind).presence();
            if (presence.remote() != null) {
                return presence;
            }
        }
        return Presence.UNSAID;
    }

    /** The clues of one excerpt, the first of each sort. */
    private static final class Clues {
        private final Excerpt excerpt;
        private final Kind kind;
        private @Nullable Wording monthly;
        private @Nullable Wording remote;
        private @Nullable Wording hybrid;
        private @Nullable Wording onsite;
        private @Nullable Found<Integer> officeDays;

        Clues(Excerpt excerpt, Kind kind) {
            this.excerpt = excerpt;
            this.kind = kind;
            for (Wording wording : excerpt.wordings(Topic.REMOTE)) {
                take(wording);
            }
        }

        private void take(Wording wording) {
            switch (wording.meaning()) {
                case "remote", "hybrid" -> offered(wording, wording.meaning().equals("remote"));
                case "homeoffice" -> offered(wording, isSmallWork() && !isLimited(wording));
                case "home" -> offered(wording, !isLimited(wording));
                case "online" -> {
                    if (isSmallWork()) {
                        offered(wording, true);
                    }
                }
                case "onsite" -> {
                    boolean perk =
                            excerpt.any(PERKS, excerpt.clauseStart(wording.first()), excerpt.clauseEnd(wording.last()));
                    if (!perk && !isDenied(wording) && !isSeldom(wording, "rare")) {
                        onsite = onsite == null ? wording : onsite;
                    }
                }
                case "onsite-full" -> onsite = onsite == null ? wording : onsite;
                case "home-days" -> days(wording, true);
                case "office-days" -> days(wording, false);
                case "home-percent" -> share(wording, true);
                case "office-percent" -> share(wording, false);
                case "monthly" -> monthly = monthly == null ? wording : monthly;
                default -> {}
            }
        }

        private boolean isSmallWork() {
            return kind == Kind.GIG || kind == Kind.DUBIOUS;
        }

        private void offered(Wording wording, boolean wholly) {
            if (isDenied(wording)) {
                onsite = onsite == null ? wording : onsite;
            } else if (wholly) {
                remote = remote == null ? wording : remote;
            } else {
                hybrid = hybrid == null ? wording : hybrid;
            }
        }

        private boolean isDenied(Wording wording) {
            return excerpt.deniedBefore(wording.first(), REACH)
                    || (excerpt.deniedAfter(wording.last(), REACH)
                            && !excerpt.any(NO_PROBLEM, wording.last(), wording.last() + 5))
                    || excerpt.any(RULED_OUT, wording.last() + 1, wording.last() + 4);
        }

        /** "freitags von zu Hause", "einer daheim". */
        private boolean isLimited(Wording wording) {
            return excerpt.any(LIMITS, excerpt.clauseStart(wording.first()), excerpt.clauseEnd(wording.last()));
        }

        /** Presence beside words that make it seldom: once a quarter, for the onboarding. */
        private boolean isSeldom(Wording presence, String how) {
            for (Wording wording : excerpt.wordings(Topic.REMOTE)) {
                if (wording.meaning().equals(how) && excerpt.together(wording.first(), presence.first())) {
                    return true;
                }
            }
            return false;
        }

        private void days(Wording wording, boolean atHome) {
            if (isSeldom(wording, "rare") || isSeldom(wording, "monthly")) {
                if (atHome) {
                    hybrid = hybrid == null ? wording : hybrid;
                }
                return;
            }
            int days = number(wording);
            if (days < 1 || days > WEEK) {
                return;
            }
            if (days == WEEK) {
                remote = atHome && remote == null ? wording : remote;
                onsite = !atHome && onsite == null ? wording : onsite;
            } else {
                hybrid = hybrid == null || officeDays == null ? wording : hybrid;
            }
            officeDays(wording, atHome ? WEEK - days : days);
        }

        private void share(Wording wording, boolean atHome) {
            int percent = number(wording);
            if (percent < 1 || percent > 100) {
                return;
            }
            if (percent == 100) {
                remote = atHome && remote == null ? wording : remote;
                onsite = !atHome && onsite == null ? wording : onsite;
            } else {
                hybrid = hybrid == null ? wording : hybrid;
            }
            officeDays(wording, (int) Math.round((atHome ? 100 - percent : percent) * WEEK / 100.0));
        }

        private void officeDays(Wording wording, int days) {
            if (officeDays == null) {
                officeDays = excerpt.found(days, wording.first(), wording.last());
            }
        }

        /** The figure among the words, of a range the upper end; 0 if there is none. */
        private int number(Wording wording) {
            for (Figure figure : excerpt.figures()) {
                if (figure.first() >= wording.first() && figure.first() <= wording.last()) {
                    return (int) figure.high();
                }
            }
            return 0;
        }

        Presence presence() {
            if (hybrid != null) {
                return new Presence(found(Remote.HYBRID, hybrid), officeDays);
            }
            if (remote != null) {
                return onsite == null && monthly == null
                        ? new Presence(found(Remote.REMOTE, remote), excerpt.found(0, remote.first(), remote.last()))
                        : new Presence(found(Remote.HYBRID, remote), officeDays);
            }
            return onsite == null
                    ? Presence.UNSAID
                    : new Presence(found(Remote.ONSITE, onsite), excerpt.found(WEEK, onsite.first(), onsite.last()));
        }

        private Found<Remote> found(Remote value, Wording wording) {
            return excerpt.found(value, wording.first(), wording.last());
        }
    }
}
