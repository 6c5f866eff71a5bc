package org.hedui.ui.identity;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser, whoever asked. */
final class SafeHeaders {
    private SafeHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
