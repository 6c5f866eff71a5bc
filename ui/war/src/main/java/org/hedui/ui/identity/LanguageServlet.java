package org.hedui.ui.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hedui.ui.words.Language;

/**
 * Keeps the language that a person chose and leads back to where the choice was made; from the login page, to the login
 * page and afterwards to the page that was wanted.
 */
@WebServlet(urlPatterns = "/language", asyncSupported = true)
public class LanguageServlet extends HttpServlet {
    private static final int KEPT_SECONDS = Math.toIntExact(Duration.ofDays(365).toSeconds());

    /** A path of this server and nothing else: two slashes would be another server's name. */
    private static final Pattern OURS = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.find(request.getParameter("to")).ifPresent(language -> response.addCookie(cookie(language)));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(Optional.ofNullable(request.getParameter("back"))
                .filter(LanguageServlet::isOurs)
                .orElseGet(() -> WantedPage.peek(request)));
    }

    static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }

    private static Cookie cookie(Language language) {
        Cookie cookie = new Cookie(Language.COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(KEPT_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
