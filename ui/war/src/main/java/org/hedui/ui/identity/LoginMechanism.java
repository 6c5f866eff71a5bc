package org.hedui.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;

/**
 * Login by OpenID Connect. The definition stands on a bean of its own: on a servlet the server answers 500.
 *
 * <p>A login that is needed sends the browser to the realm and afterwards, by {@link WantedPage}, to the page that was
 * asked for. The way to the realm leads through {@link SignInServlet}, which adds the language. Tokens are not refreshed: what the realm said at login holds until the session ends, at most thirty idle minutes later.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${loginSettings.issuer}",
        providerMetadata = @OpenIdProviderMetadata(authorizationEndpoint = "${loginSettings.signIn}"),
        clientId = "${loginSettings.client}",
        clientSecret = "${loginSettings.secret}",
        redirectURI = "${loginSettings.callback}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "roles"),
        jwksConnectTimeout = 5_000,
        jwksReadTimeout = 5_000)
public class LoginMechanism {}
