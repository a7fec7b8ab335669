package dev.klinke.imap.account;

import java.util.Locale;

/** How the connection is protected. */
public enum Tls {
    /** Encrypted from the first byte (RFC 8314); the usual way, port 993. */
    IMPLICIT(993),
    /** Begins in the clear and must become encrypted before anything is said; port 143. */
    STARTTLS(143),
    /** In the clear: only to this very machine. */
    NONE(143);

    private final int port;

    Tls(int port) {
        this.port = port;
    }

    /** The port where nothing else is said. */
    public int port() {
        return port;
    }

    /** The word used in {@code accounts.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
