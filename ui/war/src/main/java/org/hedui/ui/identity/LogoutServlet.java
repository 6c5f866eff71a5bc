package org.hedui.ui.identity;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Ends the session here and at the realm: the next person at this desk must log in. The realm is told which login ends
 * by the identity token, so it does not ask back.
 */
@WebServlet(urlPatterns = "/logout", asyncSupported = true)
public class LogoutServlet extends HttpServlet {
    @Inject
    transient OpenIdContext token;

    @Inject
    transient LoginSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String farewell = token.getProviderMetadata().getString("end_session_endpoint")
                + "?id_token_hint=" + encoded(token.getIdentityToken().getToken())
                + "&post_logout_redirect_uri=" + encoded(settings.getSignedOut());
        request.getSession().invalidate();
        response.sendRedirect(farewell);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
