package org.hedui.ui.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The page somebody asked for before the login, kept in the session until after it. We keep it ourselves, since the
 * server's own way wraps the request in a copy that answers {@code getParameter} with a NullPointerException.
 */
final class WantedPage {
    private static final String KEY = "org.hedui.wanted";

    private WantedPage() {}

    static void remember(HttpServletRequest request) {
        String query = request.getQueryString();
        request.getSession().setAttribute(KEY, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Where a person who is not logged in yet was going, without forgetting it. */
    static String peek(HttpServletRequest request) {
        Object wanted = request.getSession().getAttribute(KEY);
        return wanted == null ? "/" : wanted.toString();
    }

    /** The start page if nothing else was asked for. Always a path of ours: it never left the server. */
    static String take(HttpServletRequest request) {
        Object wanted = request.getSession().getAttribute(KEY);
        request.getSession().removeAttribute(KEY);
        return Optional.ofNullable(wanted).map(Object::toString).orElse("/");
    }
}
