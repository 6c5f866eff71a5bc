package org.hedui.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hedui.access.OpenPath;

/** What anybody may fetch: the front end's own files and the pages that say something to somebody without a session. */
@ApplicationScoped
public class PublicPages implements OpenPath {
    private static final List<String> FOLDERS = List.of("/VAADIN/build/", "/VAADIN/static/", "/face/");
    private static final List<String> PAGES = List.of(
            "/signed-out",
            "/session-ended",
            "/error-page",
            "/language",
            "/sign-in",
            "/favicon.ico",
            "/sw.js",
            "/offline.html");

    /** For the launcher and the monitor. Payara serves them inside the application that has the root. */
    private static final List<String> MACHINES = List.of("/health", "/metrics", "/openapi");

    @Override
    public boolean opens(String path) {
        return PAGES.contains(path)
                || MACHINES.stream().anyMatch(machine -> path.equals(machine) || path.startsWith(machine + "/"))
                || FOLDERS.stream().anyMatch(folder -> path.startsWith(folder) && !path.contains(".."));
    }
}
