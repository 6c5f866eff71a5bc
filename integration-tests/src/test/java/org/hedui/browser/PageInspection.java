package org.hedui.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages in each language and size as axe-core does, and at what axe-core cannot see: parts beyond the edge of
 * the window, texts in the wrong language, complaints in the browser's console. It collects what it finds, so that one
 * run names everything.
 */
final class PageInspection {
    private static final String ASKED = read("inspection.js");
    private static final List<Screen> SCREENS =
            List.of(new Screen(1366, 768), new Screen(1920, 1080), new Screen(390, 844));

    private final Path folder;
    private final InterfaceWords words = InterfaceWords.chinese();
    private final List<String> found = new ArrayList<>();
    private int looks;

    private record Screen(int width, int height) {
        boolean usual() {
            return width == 1366;
        }

        boolean phone() {
            return width == 390;
        }
    }

    PageInspection(Path folder) {
        this.folder = folder;
    }

    /** What is wrong anywhere, a line each. */
    List<String> found() {
        return found;
    }

    int looks() {
        return looks;
    }

    /** The page the desk is at, in both languages; it is Chinese again afterwards. */
    void look(Desk desk, String name) {
        look(desk, name, () -> {});
    }

    /** @param prepare brings the page, just loaded, into the state to be looked at: opens a dialog, sends an empty form */
    void look(Desk desk, String name, Runnable prepare) {
        for (String language : List.of("en", "zh-CN")) {
            desk.speaks(language);
            desk.page().reload();
            settle(desk.page());
            prepare.run();
            settle(desk.page());
            asItStands(desk.page(), name, language);
        }
        desk.complaints().forEach(complaint -> found.add(name + ": the console says " + complaint));
        desk.complaints().clear();
    }

    /** As it stands, in the language it is in; for pages that cannot be loaded again. */
    void asItStands(Page page, String name, String language) {
        page.evaluate(AxeBuilder.getAxeScript());
        for (Screen screen : SCREENS) {
            String place = name + "-" + language + "-" + screen.width();
            page.setViewportSize(screen.width(), screen.height());
            settle(page);
            Camera.takes(page, folder.resolve(place + ".png"));
            ask(page, "wide").forEach(part -> found.add(place + ": wider than the window: " + part));
            if (screen.usual() || screen.phone() && "zh-CN".equals(language)) {
                ask(page, "faults").forEach(fault -> found.add(place + ": " + fault));
            }
        }
        if ("en".equals(language)) {
            ask(page, "chinese").stream()
                    .filter(words::have)
                    .forEach(text -> found.add(name + ": Chinese on the English page: " + text));
        }
        page.setViewportSize(SCREENS.get(0).width(), SCREENS.get(0).height());
        looks++;
    }

    /** As it is printed: nothing to click remains, and the content is not cut off at the window's edge. */
    void onPaper(Desk desk, String name) {
        Page page = desk.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        settle(page);
        Camera.takesAll(page, folder.resolve(name + "-paper.png"));
        if (page.locator(".hd-nav, .hd-languages, .hd-deeds vaadin-button, .hd-menu, .hd-help").all().stream()
                .anyMatch(Locator::isVisible)) {
            found.add(name + ": on paper there is something to click");
        }
        int cut = (int)
                page.evaluate(
                        "() => { const all = document.querySelector('.hd-content'); return all.scrollHeight - all.clientHeight; }");
        if (cut > 1) {
            found.add(name + ": on paper " + cut + " px of the content are cut off");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static List<String> ask(Page page, String question) {
        return ((List<?>) page.evaluate("(" + ASKED + ")." + question + "()"))
                .stream().map(String::valueOf).toList();
    }

    /** Until the page is there, nothing is under way and the next picture is drawn. */
    private static void settle(Page page) {
        page.waitForFunction("""
                () => document.readyState === 'complete'
                    && (!window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients
                        || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive()))""");
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private static String read(String name) {
        try (InputStream script = PageInspection.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)^/\\*.*?\\*/\\s*", "")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
