package org.hedui.ui.identity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.OpenPath;
import org.hedui.ui.words.Language;
import org.hedui.ui.words.PlainPage;

/**
 * The edge: each request of a person becomes that person's, with the tenant, for as long as it lasts; Vaadin's calls
 * from open pages included, since they are requests too.
 *
 * <p>A page that is asked for by nobody leads to the login. What an open page asks for nobody goes on to Vaadin, which
 * answers that the session has ended, in words; use cases refuse it, since nobody acts. Anything else gets 401.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ActorFilter extends HttpFilter {
    @Inject
    transient OpenIdContext token;

    @Inject
    @Any
    transient Instance<OpenPath> open;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SafeHeaders.set(response);
        try (Language.Speech spoken = Language.of(request).speak()) {
            admit(request, response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen(request)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            challenge(request, response, chain);
        } else {
            asActor(request, response, chain);
        }
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPage(request)) {
            WantedPage.remember(request);
            if (request.authenticate(response)) {
                asActor(request, response, chain);
            }
        } else if (request.getParameter("v-r") != null) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void asActor(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Actor actor;
        try {
            actor = TokenActor.from(token.getIdentityToken().getClaims());
        } catch (IncompleteToken unusable) {
            PlainPage.refused(unusable).send(response, request.getRequestURI());
            return;
        }
        try {
            ActorScope.as(actor, () -> {
                chain.doFilter(request, response);
                return actor;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return open.stream().anyMatch(paths -> paths.opens(path));
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && accept != null
                && accept.contains("text/html");
    }
}
