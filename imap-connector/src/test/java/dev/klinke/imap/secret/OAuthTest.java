package dev.klinke.imap.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.klinke.imap.MailboxException;
import dev.klinke.imap.account.OAuthProvider;
import dev.klinke.imap.account.Secret;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreeing once and refreshing for ever, against a token endpoint on a loopback port. */
class OAuthTest {
    private static final Secret.OAuth2 SECRET = new Secret.OAuth2("test", "klinke-id", null);
    private static final String TOKENS =
            "{\"access_token\":\"access-1\",\"token_type\":\"Bearer\",\"refresh_token\":\"refresh-1\",\"expires_in\":3600}";

    @TempDir
    Path states;

    private HttpServer provider;
    private TokenStore tokens;
    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        tokens = new TokenStore(states);
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> {
            asked.add(URLDecoder.decode(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8));
            byte[] answer = answers.remove().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            boolean error = new String(answer, StandardCharsets.UTF_8).contains("\"error\"");
            exchange.sendResponseHeaders(error ? 400 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private OAuth oauth() {
        URI base = URI.create("http://127.0.0.1:" + provider.getAddress().getPort());
        return new OAuth(
                SECRET,
                new OAuthProvider(
                        "test",
                        base.resolve("/auth"),
                        base.resolve("/token"),
                        base.resolve("/device"),
                        List.of("mail")));
    }

    @Test
    @DisplayName("the refresh token is kept for its owner only, and a changed one replaces it")
    void refreshes() throws Exception {
        tokens.keep("privat", "refresh-0");
        answers.add(TOKENS);

        assertThat(oauth().refresh("privat", tokens)).isEqualTo("access-1");

        assertThat(asked.get(0)).contains("refresh_token=refresh-0", "client_id=klinke-id");
        assertThat(tokens.refreshToken("privat")).isEqualTo("refresh-1");
        try (var files = Files.list(states)) {
            assertThat(files).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .hasSize(2));
        }
    }

    @Test
    @DisplayName("an agreement withdrawn at the provider is told with what to do, and without the token")
    void withdrawn() throws Exception {
        tokens.keep("privat", "refresh-0");
        answers.add("{\"error\":\"invalid_grant\"}");

        assertThatThrownBy(() -> oauth().refresh("privat", tokens))
                .isInstanceOf(MailboxException.class)
                .hasMessageContaining("(invalid_grant); agree again")
                .hasMessageNotContaining("refresh-0");
    }

    @Test
    @DisplayName("by device: the code is shown, then asked for until the user has agreed")
    void byDevice() throws Exception {
        answers.add(
                "{\"device_code\":\"d\",\"user_code\":\"WDJB-MJHT\",\"verification_uri\":\"https://example.org/device\","
                        + "\"expires_in\":60,\"interval\":0}");
        answers.add("{\"error\":\"authorization_pending\"}");
        answers.add(TOKENS);
        var shown = new ArrayList<String>();

        new OAuthSignIn("privat", SECRET, oauth(), tokens).byDevice((page, code) -> shown.add(page + " " + code));

        assertThat(shown).containsExactly("https://example.org/device WDJB-MJHT");
        assertThat(tokens.refreshToken("privat")).isEqualTo("refresh-1");
    }

    @Test
    @DisplayName("by browser: it comes back with a code; a page that does not know the state is not listened to")
    void byBrowser() throws Exception {
        answers.add(TOKENS);

        new OAuthSignIn("privat", SECRET, oauth(), tokens).byBrowser((page, code) -> {
            String query = URLDecoder.decode(page.getQuery(), StandardCharsets.UTF_8);
            String back = query.replaceAll(".*redirect_uri=([^&]+).*", "$1");
            String state = query.replaceAll(".*state=([^&]+).*", "$1");
            var browser = new Thread(() -> {
                visit(back + "?code=stolen&state=guessed");
                visit(back + "?code=right&state=" + state);
            });
            browser.start();
        });

        assertThat(asked.get(0)).contains("code=right", "code_verifier=");
        assertThat(tokens.refreshToken("privat")).isEqualTo("refresh-1");
    }

    private static void visit(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
