package dev.klinke.imap.secret;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.OAuthProvider;
import dev.klinke.imap.account.Secret;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a provider's token endpoint for access tokens (RFC 6749). */
final class OAuth {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Secret.OAuth2 secret;

    OAuth(Secret.OAuth2 secret) {
        this.secret = secret;
    }

    /** The provider's endpoints. */
    OAuthProvider provider() throws MailboxException {
        OAuthProvider provider = OAuthProvider.of(secret.provider());
        if (provider == null) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    "no OAuth provider \"" + secret.provider() + "\" is known; known are "
                            + String.join(", ", OAuthProvider.names()));
        }
        return provider;
    }

    /** A fresh access token; a refresh token that changes with it is kept. */
    String refresh(Account account, TokenStore tokens) throws MailboxException {
        String kept = tokens.refreshToken(account.name());
        if (kept == null) {
            throw new MailboxException(
                    Cause.LOGIN,
                    "account \"" + account.name()
                            + "\": you have not yet agreed to the access; run: klinke account add");
        }
        return accessToken(account.name(), new RefreshTokenGrant(new RefreshToken(kept)), null, tokens);
    }

    /** Trades a grant for tokens, keeps the refresh token and returns the access token. */
    String accessToken(String account, AuthorizationGrant grant, @Nullable Scope scope, TokenStore tokens)
            throws MailboxException {
        try {
            TokenResponse response = ask(grant, scope);
            if (!response.indicatesSuccess()) {
                var error = response.toErrorResponse().getErrorObject();
                throw new MailboxException(
                        Cause.LOGIN,
                        secret.provider() + " gives no access to account \"" + account + "\" (" + error.getCode()
                                + "); agree again with: klinke account add");
            }
            Tokens granted = response.toSuccessResponse().getTokens();
            if (granted.getRefreshToken() != null) {
                tokens.keep(account, granted.getRefreshToken().getValue());
            }
            return granted.getAccessToken().getValue();
        } catch (GeneralException e) {
            throw new MailboxException(
                    Cause.CONNECTION, secret.provider() + " does not answer as an OAuth server does", e);
        }
    }

    /** Asks the token endpoint once. */
    TokenResponse ask(AuthorizationGrant grant, @Nullable Scope scope) throws MailboxException, GeneralException {
        var client = new ClientID(secret.clientId());
        var endpoint = provider().token();
        TokenRequest request = secret.clientSecret() == null
                ? new TokenRequest.Builder(endpoint, client, grant).scope(scope).build()
                : new TokenRequest.Builder(
                                endpoint,
                                new ClientSecretPost(
                                        client, new com.nimbusds.oauth2.sdk.auth.Secret(secret.clientSecret())),
                                grant)
                        .scope(scope)
                        .build();
        var http = request.toHTTPRequest();
        http.setConnectTimeout(PATIENCE_MILLIS);
        http.setReadTimeout(PATIENCE_MILLIS);
        try {
            return TokenResponse.parse(http.send());
        } catch (IOException e) {
            throw new MailboxException(
                    Cause.CONNECTION, endpoint.getHost() + " cannot be reached: " + e.getMessage(), e);
        }
    }

    /** The scopes asked for. */
    Scope scope() throws MailboxException {
        return new Scope(provider().scopes().toArray(new String[0]));
    }

    /** Fields besides those every request has: some providers give a refresh token only when asked so. */
    static Map<String, String> offline() {
        return Map.of("access_type", "offline", "prompt", "consent");
    }
}
