package dev.klinke.match;

import dev.klinke.offer.Remote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceCriterionTest {
    @Test
    @DisplayName("Home and the towns named fit")
    void named() {
        String profile = "places: {home: Köln, within_km: 30, also: [Bonn]}";
        Weighed.by(Aspect.PLACE, profile).places("Köln").fits("place.named");
        Weighed.by(Aspect.PLACE, profile).places("Bonn").fits("place.named");
    }

    @Test
    @DisplayName("Work from home is welcome, unless it is not")
    void remote() {
        Weighed.by(Aspect.PLACE, "places: {home: Köln, remote: welcome}")
                .remote(Remote.REMOTE)
                .fits("place.remote");
        Weighed.by(Aspect.PLACE, "places: {home: Köln, remote: no}")
                .remote(Remote.REMOTE)
                .clashes("place.remote-unwanted");
        Weighed.by(Aspect.PLACE, "places: {home: Köln}").remote(Remote.REMOTE).fits("place.remote");
    }

    @Test
    @DisplayName("Who works from home only")
    void only() {
        String profile = "places: {home: Köln, remote: only}";
        Weighed.by(Aspect.PLACE, profile).remote(Remote.REMOTE).fits("place.remote");
        Weighed.by(Aspect.PLACE, profile).places("Köln").remote(Remote.HYBRID).clashes("place.hybrid-for-remote");
        Weighed.by(Aspect.PLACE, profile).places("Köln").remote(Remote.ONSITE).clashes("place.onsite-for-remote");
        Weighed.by(Aspect.PLACE, profile).places("Köln").clashes("place.town-for-remote");
        Weighed.by(Aspect.PLACE, profile).saysNothing();
    }

    @Test
    @DisplayName("A place nobody knows is not held against anybody")
    void unknown() {
        Weighed.by(Aspect.PLACE, "places: {home: Köln, within_km: 30}")
                .places("Hintertupfingen an der Knatter")
                .saysNothing();
        Weighed.by(Aspect.PLACE, "places: {home: Köln, within_km: 30}").saysNothing();
        Weighed.by(Aspect.PLACE, "").places("Köln").saysNothing();
    }
}
