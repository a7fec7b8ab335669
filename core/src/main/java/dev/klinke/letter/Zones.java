package dev.klinke.letter;

import dev.klinke.text.Text;
import java.util.Arrays;

/** The zone of each token of a body. Immutable. */
public final class Zones {
    private final Zone[] zones;

    private Zones(Zone[] zones) {
        this.zones = zones;
    }

    /** Finds the zones of a body. */
    static Zones of(Text body) {
        var zones = new Zone[body.size()];
        Arrays.fill(zones, Zone.OWN);
        return new Zones(zones);
    }

    /** The zone of a token. */
    public Zone of(int token) {
        return zones[token];
    }

    /** Whether the token is of the sender's own words. */
    public boolean own(int token) {
        return zones[token] == Zone.OWN;
    }
}
