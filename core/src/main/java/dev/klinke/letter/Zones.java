package dev.klinke.letter;

import dev.klinke.text.Text;

/** The zone of each token of a body. Immutable. */
public final class Zones {
    private final Zone[] zones;
    private final int ownWords;

    Zones(Text body, Zone[] zones) {
        this.zones = zones;
        int words = 0;
        for (int token = 0; token < zones.length; token++) {
            words += zones[token] == Zone.OWN && body.shape(token).isWord() ? 1 : 0;
        }
        ownWords = words;
    }

    /**
     * Finds the zones of a body.
     *
     * @param forwarded whether the subject says that the mail was passed on (WG:, Fwd:)
     */
    static Zones of(Text body, boolean forwarded) {
        return new ZoneFinder(body, forwarded).find();
    }

    /** The zone of a token. */
    public Zone of(int token) {
        return zones[token];
    }

    /** Whether the token is of the sender's own words. */
    public boolean own(int token) {
        return zones[token] == Zone.OWN;
    }

    /** How many of the tokens are words of the sender's own. */
    public int ownWords() {
        return ownWords;
    }
}
