package dev.klinke.imap.account;

/** Where an account's mail is. */
public record Server(String host, int port, Tls tls) {
    /** As a person writes it: {@code imap.example.org:993}. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
