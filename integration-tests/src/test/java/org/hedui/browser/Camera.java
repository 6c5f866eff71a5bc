package org.hedui.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;

/**
 * Takes pictures for people to look at; no test judges them. A headless Chromium with several windows now and then
 * never draws one: it is asked a second time with its window in front, and then the picture is left out and named.
 */
final class Camera {
    private static final int PATIENCE_MILLIS = 15_000;

    private Camera() {}

    static void takes(Page page, Path file) {
        takes(page, new Page.ScreenshotOptions().setPath(file));
    }

    /** The whole page, not the window alone. */
    static void takesAll(Page page, Path file) {
        takes(page, new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static void takes(Page page, Page.ScreenshotOptions options) {
        options.setTimeout(PATIENCE_MILLIS);
        try {
            page.screenshot(options);
        } catch (TimeoutError first) {
            page.bringToFront();
            try {
                page.screenshot(options);
            } catch (TimeoutError second) {
                System.out.println("No picture " + options.path + ": the browser did not draw it in time.");
            }
        }
    }
}
