package dev.klinke.imap.wire;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Makes the sockets of one connection and remembers the one underneath, so that it can be cut and its patience set. */
final class Plugs {
    private Plugs() {}

    /** Plain sockets. */
    static final class Plain extends SocketFactory {
        private final SocketFactory maker;
        private final AtomicReference<@Nullable Socket> made;

        Plain(SocketFactory maker, AtomicReference<@Nullable Socket> made) {
            this.maker = maker;
            this.made = made;
        }

        private Socket remember(Socket socket) {
            made.set(socket);
            return socket;
        }

        @Override
        public Socket createSocket() throws IOException {
            return remember(maker.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return remember(maker.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return remember(maker.createSocket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return remember(maker.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return remember(maker.createSocket(host, port, local, localPort));
        }
    }

    /** TLS on top of a plain socket. */
    static final class Encrypting extends SSLSocketFactory {
        private final SSLSocketFactory maker;
        private final AtomicReference<@Nullable Socket> made;

        Encrypting(SSLSocketFactory maker, AtomicReference<@Nullable Socket> made) {
            this.maker = maker;
            this.made = made;
        }

        @Override
        public Socket createSocket(Socket plain, String host, int port, boolean autoClose) throws IOException {
            made.set(plain);
            return maker.createSocket(plain, host, port, autoClose);
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return maker.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return maker.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return maker.createSocket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return maker.createSocket(host, port, local, localPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return maker.createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return maker.createSocket(host, port, local, localPort);
        }
    }

    /**
     * TLS that trusts what this Java trusts, and the authority in {@code ca} as well.
     *
     * @throws MailboxException CONFIGURATION if the file cannot be read
     */
    static SSLSocketFactory trusting(@Nullable Path ca) throws MailboxException {
        if (ca == null) {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }
        try (InputStream in = Files.newInputStream(ca)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (X509Certificate usual : usualAuthorities()) {
                store.setCertificateEntry("usual-" + number++, usual);
            }
            for (Certificate own : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("own-" + number++, own);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    "ca: " + ca
                            + " cannot be read as certificates; a PEM file is expected (-----BEGIN CERTIFICATE-----)",
                    e);
        }
    }

    private static X509Certificate[] usualAuthorities() throws GeneralSecurityException {
        TrustManagerFactory usual = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        usual.init((KeyStore) null);
        for (var manager : usual.getTrustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return x509.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }
}
