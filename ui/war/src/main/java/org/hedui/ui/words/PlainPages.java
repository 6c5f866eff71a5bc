package org.hedui.ui.words;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages outside the application: after logging out, after a session's end, and for errors of the server. */
@WebServlet(
        urlPatterns = {"/signed-out", "/session-ended", "/error-page"},
        asyncSupported = true)
public class PlainPages extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(PlainPages.class.getName());
    private static final Set<Integer> WORDED = Set.of(401, 403, 404, 500);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Language.Speech spoken = Language.of(request).speak()) {
            String path = request.getServletPath();
            switch (path) {
                case "/signed-out", "/session-ended" ->
                    PlainPage.of(HttpServletResponse.SC_OK, path.substring(1)).send(response, path);
                default -> error(request, response);
            }
        }
    }

    private static void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int worded = status != null && WORDED.contains(status) ? status : 500;
        String number = Incident.newNumber();
        Level level = worded == 500 ? Level.SEVERE : Level.INFO;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.log(level, "incident %s: %s at %s".formatted(number, status, path), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        PlainPage.of(worded, String.valueOf(worded), number).send(response, path == null ? "/" : path.toString());
    }
}
