package org.hedui.ui.identity;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hedui.ui.words.Language;

/**
 * The last step before the realm: passes the container's question on as it is, with the language its pages should
 * speak. The container itself can only add the same parameters for everybody.
 */
@WebServlet(urlPatterns = "/sign-in", asyncSupported = true)
public class SignInServlet extends HttpServlet {
    @Inject
    transient OpenIdContext realm;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(
                query == null
                        ? "/"
                        : realm.getProviderMetadata().getString("authorization_endpoint") + "?" + query + "&ui_locales="
                                + Language.of(request).tag());
    }
}
