package dev.klinke.vocabulary;

/**
 * A town, or an area with its middle.
 *
 * @param name the usual name in its country
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants; 0 if not known
 * @param radiusKm 0 for a town; for a region, state or country about how far it reaches from its middle
 */
public record Place(String name, String country, double latitude, double longitude, int population, double radiusKm) {
    private static final double EARTH_RADIUS_KM = 6371.0;

    /** The great-circle distance between the middles, in kilometres. */
    public double kilometresTo(Place other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double dPhi = Math.sin((phi2 - phi1) / 2);
        double dLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = dPhi * dPhi + Math.cos(phi1) * Math.cos(phi2) * dLambda * dLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, a)));
    }

    /** Whether this is an area and not a town. */
    public boolean isRegion() {
        return radiusKm > 0;
    }
}
