package org.hedui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One person at a browser of their own, logged in. What the page complains about in its console is kept. */
final class Desk implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 90_000;
    private final BrowserContext context;
    private final Page page;
    private final String url;
    private final Optional<Path> pictures;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Browser browser, String url, Optional<Path> pictures) {
        this.url = url;
        this.pictures = pictures;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !isAnswerItself(message)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    /** A page that says "there is no such page" answers so; the browser's line about it is no complaint of the page. */
    private boolean isAnswerItself(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource: the server responded with a status")
                && message.location().startsWith(page.url());
    }

    /** Opens the application and logs in at the realm. */
    static Desk of(Browser browser, String url, String user, String password, Optional<Path> pictures) {
        Desk desk = new Desk(browser, url, pictures);
        desk.page.navigate(url + "/");
        desk.page.fill("#username", user);
        desk.page.fill("#password", password);
        desk.page.press("#password", "Enter");
        desk.page.locator(".hd-frame").waitFor();
        return desk;
    }

    /** Somebody who has not logged in. */
    static Desk visiting(Browser browser, String url) {
        return new Desk(browser, url, Optional.empty());
    }

    /** From the next page on, this language; as if it had been chosen at the switch. */
    void speaks(String tag) {
        context.addCookies(List.of(new Cookie("HEDUI_LANGUAGE", tag).setUrl(url + "/")));
    }

    Page page() {
        return page;
    }

    Fields fields(String selector) {
        return new Fields(page.locator(selector));
    }

    Fields fields() {
        return fields("body");
    }

    void go(String path) {
        page.navigate(url + "/" + path);
        page.locator(".hd-sheet").waitFor();
    }

    /** Clicks the button and waits for the word that it is done. */
    void does(String deed) {
        page.locator("#deed-" + deed).click();
    }

    void button(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    void dialogButton(String words) {
        page.locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Waits until the page shows these words. */
    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    /** Waits until the case stands at this station. */
    void seesStation(String station) {
        page.locator(".hd-head .hd-chip")
                .getByText(station, new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    Path downloads(String words, Path folder) {
        Download download = page.waitForDownload(() -> page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    void picture(String name) {
        pictures.ifPresent(folder -> Camera.takes(page, folder.resolve(name + ".png")));
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
