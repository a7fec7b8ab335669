package dev.klinke.imap.account;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.jspecify.annotations.Nullable;

/** Finds the server of an account: as it says itself, else by preset, else by the names of RFC 6186 in the DNS. */
public final class ServerFinder {
    private final Function<String, List<String>> serviceRecords;

    /** Asks the DNS of this machine. */
    public ServerFinder() {
        this(ServerFinder::lookUp);
    }

    /**
     * With another DNS.
     *
     * @param serviceRecords the SRV records of a name, as {@code priority weight port target}
     */
    ServerFinder(Function<String, List<String>> serviceRecords) {
        this.serviceRecords = serviceRecords;
    }

    /**
     * The server.
     *
     * @throws MailboxException CONFIGURATION if none can be told
     */
    public Server find(Account account) throws MailboxException {
        if (account.host() != null) {
            Tls tls = tls(account.tls(), account.port());
            return new Server(account.host(), Objects.requireNonNullElse(account.port(), tls.port()), tls);
        }
        Preset preset = Preset.of(account.address());
        if (preset != null) {
            return preset.server();
        }
        String domain = account.address().substring(account.address().lastIndexOf('@') + 1);
        for (Tls tls : List.of(Tls.IMPLICIT, Tls.STARTTLS)) {
            String name = (tls == Tls.IMPLICIT ? "_imaps._tcp." : "_imap._tcp.") + domain;
            Server server = best(serviceRecords.apply(name), tls);
            if (server != null) {
                return checked(account, domain, server);
            }
        }
        throw new MailboxException(
                Cause.CONFIGURATION,
                "account \"" + account.name() + "\": no IMAP server is known for " + domain
                        + "; write host: with the name your provider tells (often imap." + domain + ")");
    }

    /** The login name of an account. */
    public static String user(Account account) {
        Preset preset = Preset.of(account.address());
        return account.user() == null && account.host() == null && preset != null
                ? preset.user(account.address())
                : account.userOrAddress();
    }

    private static Tls tls(@Nullable Tls said, @Nullable Integer port) {
        return said != null ? said : port != null && port == Tls.STARTTLS.port() ? Tls.STARTTLS : Tls.IMPLICIT;
    }

    private static @Nullable Server best(List<String> records, Tls tls) {
        return records.stream()
                .map(record -> record.strip().split(" +"))
                .filter(fields -> fields.length == 4 && !fields[3].equals("."))
                .min(Comparator.comparingInt(fields -> Integer.parseInt(fields[0])))
                .map(fields -> new Server(fields[3].replaceAll("\\.$", ""), Integer.parseInt(fields[2]), tls))
                .orElse(null);
    }

    /** The DNS is not signed for most: a server outside the address' domain needs the user's own word (RFC 6186, 6). */
    private static Server checked(Account account, String domain, Server server) throws MailboxException {
        String host = server.host().toLowerCase(Locale.ROOT);
        String own = domain.toLowerCase(Locale.ROOT);
        if (host.equals(own) || host.endsWith("." + own)) {
            return server;
        }
        throw new MailboxException(
                Cause.CONFIGURATION,
                "account \"" + account.name() + "\": the DNS names " + server + " for " + domain
                        + ", which belongs to another domain; if that is your provider, write host: " + server.host());
    }

    @SuppressWarnings({"BanJNDI", "JdkObsolete"}) // asks the DNS for text only; JNDI wants a Hashtable
    private static List<String> lookUp(String name) {
        var settings = new Hashtable<String, String>();
        settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        settings.put("com.sun.jndi.dns.timeout.initial", "2000");
        settings.put("com.sun.jndi.dns.timeout.retries", "1");
        try {
            var context = new InitialDirContext(settings);
            try {
                Attribute records =
                        context.getAttributes(name, new String[] {"SRV"}).get("SRV");
                return records == null ? List.of() : texts(records.getAll());
            } finally {
                context.close();
            }
        } catch (NamingException e) {
            return List.of();
        }
    }

    private static List<String> texts(NamingEnumeration<?> values) throws NamingException {
        Stream.Builder<String> texts = Stream.builder();
        while (values.hasMore()) {
            texts.add(String.valueOf(values.next()));
        }
        return texts.build().toList();
    }
}
