package dev.klinke.imap.wire;

/**
 * What is shown to the server.
 *
 * @param token whether the secret is an OAuth 2.0 access token; such a one is never used as a password
 */
public record Credentials(String user, String secret, boolean token) {
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
