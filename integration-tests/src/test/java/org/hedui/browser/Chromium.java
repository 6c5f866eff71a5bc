package org.hedui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hedui.cli.demo.DemoAccounts;
import org.hedui.house.TestHouse;

/** The one browser of a test class, and a place before it for each person of a tenant. */
final class Chromium implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/pictures");
    private final Playwright playwright;
    private final Browser browser;
    private final String url = TestHouse.running().web();

    Chromium() {
        playwright = Browsers.playwright();
        browser = Browsers.chromium(playwright);
    }

    /** The application's address. */
    String url() {
        return url;
    }

    /** @param user as {@code dongliao.clerk}; pictures of the pages are kept below {@code target} */
    Desk desk(String user) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Desk.of(browser, url, user, DemoAccounts.PASSWORD, Optional.of(PICTURES));
    }

    /** Somebody who has not logged in. */
    Desk visitor() {
        return Desk.visiting(browser, url);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
