package org.hedui.ui.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the realm sends the browser back. The container has read the answer by now; on to the page that was wanted. */
@WebServlet(urlPatterns = "/callback", asyncSupported = true)
public class CallbackServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(WantedPage.take(request));
    }
}
