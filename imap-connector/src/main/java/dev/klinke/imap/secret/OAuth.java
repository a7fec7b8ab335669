package dev.klinke.imap.secret;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.OAuthProvider;
import dev.klinke.imap.account.Secret;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a provider's token endpoint for access tokens (RFC 6749). */
final class OAuth {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Secret.OAuth2 secret;
    private final OAuthProvider provider;

    OAuth(Secret.OAuth2 secret) throws MailboxException {
        this(secret, known(secret.provider()));
    }

    OAuth(Secret.OAuth2 secret, OAuthProvider provider) {
        this.secret = secret;
        this.provider = provider;
    }

    private static OAuthProvider known(String name) throws MailboxException {
        OAuthProvider provider = OAuthProvider.of(name);
        if (provider == null) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    "no OAuth provider \"" + name + "\" is known; known are "
                            + String.join(", ", OAuthProvider.names()));
        }
        return provider;
    }

    OAuthProvider provider() {
        return provider;
    }

    /** The scopes asked for. */
    Scope scope() {
        return new Scope(provider.scopes().toArray(new String[0]));
    }

    /** A fresh access token; a refresh token that changes with it is kept. */
    String refresh(String account, TokenStore tokens) throws MailboxException {
        String kept = tokens.refreshToken(account);
        if (kept == null) {
            throw new MailboxException(
                    Cause.LOGIN,
                    "account \"" + account + "\": you have not yet agreed to the access; run: klinke account add");
        }
        try {
            TokenResponse response = ask(new RefreshTokenGrant(new RefreshToken(kept)), null);
            if (!response.indicatesSuccess()) {
                throw new MailboxException(
                        Cause.LOGIN,
                        provider.name() + " gives no access to account \"" + account + "\" ("
                                + response.toErrorResponse().getErrorObject().getCode()
                                + "); agree again with: klinke account add");
            }
            return keep(account, response, tokens);
        } catch (GeneralException e) {
            throw new MailboxException(
                    Cause.CONNECTION, provider.name() + " does not answer as an OAuth server does", e);
        }
    }

    /** Keeps the refresh token of a successful answer, if there is one; the access token. */
    String keep(String account, TokenResponse success, TokenStore tokens) throws MailboxException {
        Tokens granted = success.toSuccessResponse().getTokens();
        if (granted.getRefreshToken() != null) {
            tokens.keep(account, granted.getRefreshToken().getValue());
        }
        return granted.getAccessToken().getValue();
    }

    /** Asks the token endpoint once. */
    TokenResponse ask(AuthorizationGrant grant, @Nullable Scope scope) throws MailboxException, GeneralException {
        var client = new ClientID(secret.clientId());
        TokenRequest.Builder request = secret.clientSecret() == null
                ? new TokenRequest.Builder(provider.token(), client, grant)
                : new TokenRequest.Builder(
                        provider.token(),
                        new ClientSecretPost(client, new com.nimbusds.oauth2.sdk.auth.Secret(secret.clientSecret())),
                        grant);
        return TokenResponse.parse(send(request.scope(scope).build().toHTTPRequest()));
    }

    /** Sends a request; waits for the answer no longer than a while. */
    HTTPResponse send(HTTPRequest request) throws MailboxException {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        try {
            return request.send();
        } catch (IOException e) {
            throw new MailboxException(
                    Cause.CONNECTION, request.getURI().getHost() + " cannot be reached: " + e.getMessage(), e);
        }
    }

    /** What some providers want to hear before they give a refresh token. */
    static Map<String, String> offline() {
        return Map.of("access_type", "offline", "prompt", "consent");
    }
}
