package org.hedui.report;

import java.io.IOException;
import java.io.InputStream;

/** The files that lie beside this package's classes. */
final class Resource {
    static InputStream open(String name) {
        InputStream found = Resource.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is missing beside " + Resource.class.getName());
        }
        return found;
    }

    static byte[] bytes(String name) {
        try (InputStream resource = open(name)) {
            return resource.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(name + " cannot be read", broken);
        }
    }

    private Resource() {}
}
