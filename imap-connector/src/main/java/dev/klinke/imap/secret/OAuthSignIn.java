package dev.klinke.imap.secret;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationRequest;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.device.DeviceCodeGrant;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.OAuthProvider;
import dev.klinke.imap.account.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets the user agree, in a browser, that Klinke may use a mailbox; keeps the refresh token. Once an account.
 *
 * <p>{@link #byDevice} needs no browser on this machine but a provider that offers it; {@link #byBrowser} needs one here.
 */
public final class OAuthSignIn {
    /** Asks the user. */
    public interface Prompt {
        /**
         * Shows where to agree.
         *
         * @param page to be opened in a browser
         * @param code to be typed in there; null if nothing is
         */
        void show(URI page, @Nullable String code);
    }

    private static final int MOST_SECONDS = 900;

    private final String account;
    private final Secret.OAuth2 secret;
    private final OAuth oauth;
    private final OAuthProvider provider;
    private final TokenStore tokens;

    /**
     * For an account not necessarily written down yet.
     *
     * @param states the directory given to {@link dev.klinke.imap.Mailbox#of}
     * @throws MailboxException CONFIGURATION if the provider is not known
     */
    public OAuthSignIn(String account, Secret.OAuth2 secret, Path states) throws MailboxException {
        this(account, secret, new OAuth(secret), new TokenStore(states));
    }

    OAuthSignIn(String account, Secret.OAuth2 secret, OAuth oauth, TokenStore tokens) throws MailboxException {
        this.account = account;
        this.secret = secret;
        this.oauth = oauth;
        this.provider = oauth.provider();
        this.tokens = tokens;
    }

    /** Whether the provider offers {@link #byDevice}. */
    public boolean offersDevice() {
        return provider.device() != null;
    }

    /**
     * The user types a code into a page on any device (RFC 8628); returns when she has agreed.
     *
     * @throws MailboxException LOGIN if she does not agree in time, CONNECTION if the provider cannot be reached
     */
    public void byDevice(Prompt prompt) throws MailboxException {
        URI endpoint = provider.device();
        if (endpoint == null) {
            throw new MailboxException(
                    Cause.CONFIGURATION, provider.name() + " offers no sign-in by device code; sign in by browser");
        }
        try {
            var request = new DeviceAuthorizationRequest.Builder(new ClientID(secret.clientId()))
                    .endpointURI(endpoint)
                    .scope(oauth.scope())
                    .build();
            DeviceAuthorizationResponse response =
                    DeviceAuthorizationResponse.parse(oauth.send(request.toHTTPRequest()));
            if (!response.indicatesSuccess()) {
                throw refused(response.toErrorResponse().getErrorObject().getCode());
            }
            DeviceAuthorizationSuccessResponse agreed = response.toSuccessResponse();
            prompt.show(agreed.getVerificationURI(), agreed.getUserCode().getValue());
            poll(agreed);
        } catch (GeneralException e) {
            throw new MailboxException(
                    Cause.CONNECTION, provider.name() + " does not answer as an OAuth server does", e);
        }
    }

    private void poll(DeviceAuthorizationSuccessResponse agreed) throws MailboxException, GeneralException {
        var grant = new DeviceCodeGrant(agreed.getDeviceCode());
        long pause = Math.max(0, agreed.getInterval());
        long until =
                System.nanoTime() + TimeUnit.SECONDS.toNanos(Math.min(MOST_SECONDS, Math.max(1, agreed.getLifetime())));
        while (System.nanoTime() < until) {
            sleep(pause);
            TokenResponse response = oauth.ask(grant, null);
            String error = response.indicatesSuccess()
                    ? ""
                    : response.toErrorResponse().getErrorObject().getCode() + "";
            switch (error) {
                case "" -> {
                    oauth.keep(account, response, tokens);
                    return;
                }
                case "authorization_pending" -> {}
                case "slow_down" -> pause += 5;
                default -> throw refused(error);
            }
        }
        throw refused("too late");
    }

    /**
     * The user agrees in a browser on this machine, which then comes back to a loopback port (RFC 8252 with PKCE);
     * returns when she has.
     *
     * @throws MailboxException LOGIN if she does not agree in time, CONNECTION if the provider cannot be reached
     */
    public void byBrowser(Prompt prompt) throws MailboxException {
        try (var landing = new Landing()) {
            var state = new State();
            var verifier = new CodeVerifier();
            var request = new AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(secret.clientId()))
                    .endpointURI(provider.authorization())
                    .redirectionURI(landing.address())
                    .scope(oauth.scope())
                    .state(state)
                    .codeChallenge(verifier, CodeChallengeMethod.S256);
            OAuth.offline().forEach(request::customParameter);
            prompt.show(request.build().toURI(), null);
            AuthorizationCode code = landing.await(state, MOST_SECONDS);
            if (code == null) {
                throw refused("no agreement");
            }
            TokenResponse response = oauth.ask(new AuthorizationCodeGrant(code, landing.address(), verifier), null);
            if (!response.indicatesSuccess()) {
                throw refused(response.toErrorResponse().getErrorObject().getCode());
            }
            oauth.keep(account, response, tokens);
        } catch (GeneralException e) {
            throw new MailboxException(
                    Cause.CONNECTION, provider.name() + " does not answer as an OAuth server does", e);
        } catch (MailboxException e) {
            throw e;
        } catch (IOException e) {
            throw new MailboxException(Cause.CONNECTION, "no loopback port can be opened: " + e.getMessage(), e);
        }
    }

    private MailboxException refused(@Nullable String why) {
        return new MailboxException(
                Cause.LOGIN, provider.name() + " gives no access to account \"" + account + "\" (" + why + ")");
    }

    private static void sleep(long seconds) throws MailboxException {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MailboxException(Cause.LOGIN, "interrupted", e);
        }
    }
}
