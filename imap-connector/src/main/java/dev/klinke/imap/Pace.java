package dev.klinke.imap;

/**
 * How a mailbox is watched, in milliseconds.
 *
 * @param renew the longest IDLE; many routers forget a silent connection after five minutes
 * @param answer how long a server may take to answer the end of IDLE
 * @param poll between two looks where the server has no IDLE
 * @param firstPause before the first attempt to connect again
 * @param longestPause between two such attempts
 * @param grace what a command gets to end when the end is asked for, before the connection is cut
 */
record Pace(long renew, long answer, long poll, long firstPause, long longestPause, long grace) {
    static final Pace USUAL = new Pace(270_000, 20_000, 120_000, 1_000, 900_000, 10_000);
}
