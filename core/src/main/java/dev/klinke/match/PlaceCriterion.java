package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.Remote;
import dev.klinke.profile.Profile;
import dev.klinke.profile.Profile.RemoteWish;
import dev.klinke.text.Folding;
import dev.klinke.vocabulary.Place;
import dev.klinke.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is the work where the person can be? Straight-line distance from home; a town the profile names always fits. Of
 * several places the best counts. Work from home needs no place.
 */
final class PlaceCriterion implements Criterion {
    /** A suburb of a town the profile names counts as that town. */
    private static final double SUBURB_KM = 12;
    /** Without a distance in the profile, so far is near home. */
    private static final double USUAL_KM = 30;
    /** Up to so many times the wished distance is a doubt, more is a clash. */
    private static final double SLIGHTLY = 1.3;

    private final Places places;

    PlaceCriterion(Places places) {
        this.places = places;
    }

    @Override
    public Aspect aspect() {
        return Aspect.PLACE;
    }

    @Override
    public Finding weigh(Case matter) {
        Offer offer = matter.offer();
        Profile.Places wishes = matter.profile().places();
        Found<Remote> remote = offer.remote();
        if (remote != null && remote.value() == Remote.REMOTE) {
            return wishes.remote() == RemoteWish.NO
                    ? Reasons.clashes(1, "place.remote-unwanted", remote)
                    : Reasons.fits(1, "place.remote", remote);
        }
        if (wishes.remote() == RemoteWish.ONLY) {
            return notRemote(offer, remote);
        }
        Finding best = Finding.SILENT;
        for (Found<String> place : offer.places()) {
            Finding finding = weigh(place, wishes, remote);
            best = better(finding, best);
        }
        return best;
    }

    /** The person works from home only. */
    private static Finding notRemote(Offer offer, @Nullable Found<Remote> remote) {
        if (remote != null) {
            return Reasons.clashes(
                    1, remote.value() == Remote.HYBRID ? "place.hybrid-for-remote" : "place.onsite-for-remote", remote);
        }
        if (offer.places().isEmpty()) {
            return Finding.SILENT;
        }
        Found<String> place = offer.places().get(0);
        return Reasons.clashes(1, "place.town-for-remote", place, place.value());
    }

    private Finding weigh(Found<String> offered, Profile.Places wishes, @Nullable Found<Remote> remote) {
        if (wishes.home() == null && wishes.also().isEmpty()) {
            return Finding.SILENT;
        }
        Place place = places.find(offered.value());
        for (String named : named(wishes)) {
            if (Folding.fold(named).equals(Folding.fold(offered.value())) || isNear(place, named)) {
                return Reasons.fits(1, "place.named", offered, offered.value());
            }
        }
        Place home = wishes.home() == null ? null : places.find(wishes.home());
        if (place == null || home == null || wishes.home() == null) {
            return Finding.SILENT;
        }
        double distance = home.kilometresTo(place);
        double within = wishes.withinKm() == null ? USUAL_KM : wishes.withinKm();
        if (place.isRegion()) {
            return region(offered, place, wishes.home(), distance, within);
        }
        if (distance <= within) {
            return Reasons.fits(1, "place.near", offered, offered.value(), Math.round(distance), wishes.home());
        }
        return far(offered, wishes, remote, distance, within, !place.country().equals(home.country()));
    }

    /** An area reaches some way from its middle; if home lies in it, the place may be near, but is not told. */
    private static Finding region(Found<String> offered, Place area, String home, double distance, double within) {
        if (distance <= area.radiusKm() + within) {
            return area.radiusKm() <= 2 * within
                    ? Reasons.fits(0.6, "place.region", offered, offered.value(), home)
                    : Finding.SILENT;
        }
        return Reasons.clashes(
                1, "place.far-region", offered, offered.value(), home, Math.round(distance - area.radiusKm()));
    }

    private static Finding far(
            Found<String> offered,
            Profile.Places wishes,
            @Nullable Found<Remote> remote,
            double distance,
            double within,
            boolean abroad) {
        Object[] values = {offered.value(), Math.round(distance), String.valueOf(wishes.home()), Math.round(within)};
        if (distance <= within * SLIGHTLY + 3) {
            double strength = 0.5 + 0.5 * (distance - within) / (within * (SLIGHTLY - 1) + 3);
            return Reasons.clashes(strength, "place.slightly-far", offered, values);
        }
        double strength = 1 - 0.5 * within / distance;
        if (Boolean.TRUE.equals(wishes.relocate())) {
            return Reasons.clashes(strength, abroad ? "place.relocation-abroad" : "place.relocation", offered, values);
        }
        boolean hybrid = remote != null && remote.value() == Remote.HYBRID;
        return Reasons.clashes(strength, hybrid ? "place.far-hybrid" : "place.far", offered, values);
    }

    private boolean isNear(@Nullable Place place, String named) {
        Place other = place == null || place.isRegion() ? null : places.find(named);
        return place != null && other != null && place.kilometresTo(other) <= SUBURB_KM + other.radiusKm();
    }

    private static List<String> named(Profile.Places wishes) {
        var named = new ArrayList<String>();
        if (wishes.home() != null) {
            named.add(wishes.home());
        }
        named.addAll(wishes.also());
        return named;
    }

    private static Finding better(Finding one, Finding other) {
        return worth(one) > worth(other) || other instanceof Finding.Silent ? one : other;
    }

    private static double worth(Finding finding) {
        return finding instanceof Finding.Clashes ? -finding.strength() : finding.strength();
    }
}
