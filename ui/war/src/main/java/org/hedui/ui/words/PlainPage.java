package org.hedui.ui.words;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hedui.kernel.VerificationException;

/**
 * A page without Vaadin, for who has no session or whose session cannot go on.
 *
 * @param status of the answer
 * @param title what happened, in a few words
 * @param sentence what it means and what to do
 * @param link where the button leads
 * @param button what it says
 */
public record PlainPage(int status, String title, String sentence, String link, String button) {
    private static final String FRAME = read();

    /** An account that cannot work here. The only way on is another account. */
    public static PlainPage refused(VerificationException refusal) {
        return new PlainPage(
                HttpServletResponse.SC_FORBIDDEN,
                Words.say("page.account.title"),
                Incident.of(refusal).sentence(),
                "/logout",
                Words.say("page.account.button"));
    }

    /** A page of a kind, as {@code signed-out}, that leads back to the start. */
    public static PlainPage of(int status, String kind, Object... arguments) {
        return new PlainPage(
                status,
                Words.say("page." + kind + ".title"),
                Words.say("page." + kind + ".sentence", arguments),
                "/",
                Words.say("page." + kind + ".button"));
    }

    /** Sends it in the language of the thread; {@code here} is where the switch of the language leads back to. */
    public void send(HttpServletResponse response, String here) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Cookie, Accept-Language");
        response.getWriter().write(html(here));
    }

    String html(String here) {
        return FRAME.replace("{lang}", Language.current().tag())
                .replace("{languages}", LanguageSwitch.html(here))
                .replace("{language}", escaped(Words.say("language")))
                .replace("{title}", escaped(title))
                .replace("{sentence}", escaped(sentence))
                .replace("{link}", escaped(link))
                .replace("{button}", escaped(button))
                .replace("{product}", escaped(Words.say("product.name")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read() {
        try (InputStream frame = PlainPage.class.getResourceAsStream("plain-page.html")) {
            if (frame == null) {
                throw new IllegalStateException("plain-page.html is not beside its class");
            }
            return new String(frame.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
