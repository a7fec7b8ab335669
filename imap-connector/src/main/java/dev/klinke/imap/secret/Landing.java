package dev.klinke.imap.secret;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the browser comes back to: one page on a loopback port, for one visit that knows the state. */
final class Landing implements Closeable {
    private static final int VISIT_MILLIS = 5_000;
    private static final String PAGE = "<!doctype html><meta charset=utf-8><title>Klinke</title>"
            + "<p>Klinke has its answer; you can close this page. · Klinke hat die Antwort; diese Seite kann zu.";

    private final ServerSocket port;

    Landing() throws IOException {
        port = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port.getLocalPort() + "/");
    }

    /** Waits for the browser; null if the user refused or did not come in time. */
    @Nullable
    AuthorizationCode await(State state, long seconds) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = seconds * 1000; left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            port.setSoTimeout((int) left);
            try (Socket browser = port.accept()) {
                browser.setSoTimeout(VISIT_MILLIS);
                AuthorizationResponse answer = answer(browser);
                if (answer != null && state.equals(answer.getState())) {
                    return answer.indicatesSuccess()
                            ? answer.toSuccessResponse().getAuthorizationCode()
                            : null;
                }
            } catch (SocketTimeoutException e) {
                // Nobody came, or somebody said nothing: wait on until the time is over.
            }
        }
        return null;
    }

    /** What the browser brings; null for anything else, such as its wish for an icon. */
    private @Nullable AuthorizationResponse answer(Socket browser) throws IOException {
        var in = new BufferedReader(new InputStreamReader(browser.getInputStream(), StandardCharsets.US_ASCII));
        String first = in.readLine();
        String[] words = first == null ? new String[0] : first.split(" ");
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: "
                        + page.length + "\r\n\r\n";
        browser.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        browser.getOutputStream().write(page);
        browser.getOutputStream().flush();
        try {
            return words.length > 1 && words[0].equals("GET")
                    ? AuthorizationResponse.parse(address().resolve(words[1]))
                    : null;
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
