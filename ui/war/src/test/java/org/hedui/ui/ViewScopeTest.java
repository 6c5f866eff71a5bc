package org.hedui.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewScopeTest {
    /**
     * A view of the route scope is kept for the browser's window and met again by a page that was loaded anew, which
     * answers with a failure: "Can't move a node from one state tree to another". A view is a component, made for each
     * visit; the frame around it is kept by Vaadin as long as its page is open.
     */
    @Test
    void noViewOutlivesItsPage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(ViewScopeTest::isRouteScoped))
                    .as("views of the route scope: use @CdiComponent")
                    .isEmpty();
        }
    }

    private static boolean isRouteScoped(Path file) {
        try {
            return Files.readString(file).contains("RouteScoped");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
