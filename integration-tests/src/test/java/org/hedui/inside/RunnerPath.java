package org.hedui.inside;

import jakarta.enterprise.context.ApplicationScoped;
import org.hedui.access.OpenPath;

/** Lets the test runner's own servlet in: it is in the archive of the tests only. */
@ApplicationScoped
public class RunnerPath implements OpenPath {
    @Override
    public boolean opens(String path) {
        return path.startsWith("/ArquillianServletRunner");
    }
}
