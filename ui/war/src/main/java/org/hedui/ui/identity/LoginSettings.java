package org.hedui.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people log in. Getters, because the annotation of {@link LoginMechanism} reads them by expression.
 *
 * <p>{@code hedui.oidc.issuer}: the realm's address. {@code hedui.oidc.client}, {@code hedui.oidc.secret}: what the
 * realm knows this application as. {@code hedui.public.url}: the address in people's browsers, without a slash at its
 * end.
 */
@Named("loginSettings")
@ApplicationScoped
public class LoginSettings {
    private final String issuer;
    private final String client;
    private final String secret;
    private final String publicUrl;

    /** For the container's proxy. */
    protected LoginSettings() {
        this("", "", "", "");
    }

    @Inject
    public LoginSettings(
            @ConfigProperty(name = "hedui.oidc.issuer") String issuer,
            @ConfigProperty(name = "hedui.oidc.client") String client,
            @ConfigProperty(name = "hedui.oidc.secret") String secret,
            @ConfigProperty(name = "hedui.public.url") String publicUrl) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.publicUrl = publicUrl;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getClient() {
        return client;
    }

    public String getSecret() {
        return secret;
    }

    /** Where a login begins: {@link SignInServlet}, on the way to the realm. */
    public String getSignIn() {
        return publicUrl + "/sign-in";
    }

    public String getCallback() {
        return publicUrl + "/callback";
    }

    public String getSignedOut() {
        return publicUrl + "/signed-out";
    }
}
