package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hedui.cli.demo.DemoAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person chooses a language, with a login and without one; works without a mouse; and finds their way on a phone. */
@Tag("house")
class LanguageAndKeysIT {
    private static final Path PICTURES = Path.of("target/pictures/pages");
    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static Chromium chromium;
    private static Offices offices;

    @BeforeAll
    static void theHouseStands() throws IOException {
        Files.createDirectories(PICTURES);
        chromium = new Chromium();
        offices = new Offices(chromium);
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void pagesOutsideTheApplicationReadWellAndKeepTheChosenLanguage() {
        PageInspection pages = new PageInspection(PICTURES);
        try (Desk visitor = chromium.visitor()) {
            for (String path : List.of("signed-out", "session-ended", "error-page")) {
                visitor.page().navigate(chromium.url() + "/" + path);
                pages.look(visitor, "plain-" + path);
            }
            visitor.page().navigate(chromium.url() + "/cases");
            pages.asItStands(visitor.page(), "login", "zh-CN");
            visitor.page().getByText("English").click();
            visitor.page().getByText("Sign in").first().waitFor();
            pages.asItStands(visitor.page(), "login", "en");
            visitor.page().fill("#username", "dongliao.clerk");
            visitor.page().fill("#password", "wrong");
            visitor.page().press("#password", "Enter");
            visitor.page().locator("#input-error").waitFor();
            pages.asItStands(visitor.page(), "login-refused", "en");
            visitor.page().fill("#password", DemoAccounts.PASSWORD);
            visitor.page().press("#password", "Enter");
            visitor.page().waitForURL(chromium.url() + "/cases");
            visitor.sees("In the order of the due dates");
            visitor.page().locator(".hd-logout").click();
            visitor.sees("You have signed out");
        }
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void aPersonSwitchesTheLanguageAndStaysWhereTheyAre() {
        Desk officer = offices.desk("checking");
        officer.speaks("zh-CN");
        officer.go("deliveries");
        officer.page().locator(".hd-languages").getByText("English").click();
        officer.sees("Files that departments delivered");
        assertThat(officer.page().url()).isEqualTo(chromium.url() + "/deliveries");
        assertThat(officer.page().locator("html").getAttribute("lang")).isEqualTo("en");
        officer.page().locator(".hd-languages").getByText("中文").click();
        officer.sees("各部门报送的数据文件及其检查情况");
    }

    @Test
    void theKeyboardReachesContentSearchAndPagesAndAPhoneOpensItsNavigation() {
        Desk clerk = offices.desk("clerk");
        clerk.speaks("zh-CN");
        clerk.go("cases");
        Page page = clerk.page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("hd-skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.closest('#top-search') !== null"))
                .isEqualTo(true);
        page.keyboard().type("?");
        assertThat(page.locator("#top-search input").inputValue()).isEqualTo("?");
        page.setViewportSize(390, 844);
        Locator menu = page.locator(".hd-menu");
        Locator declare = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新家庭申报"));
        declare.waitFor(HIDDEN);
        menu.click();
        declare.waitFor();
        page.keyboard().press("Escape");
        declare.waitFor(HIDDEN);
        page.setViewportSize(1366, 768);
    }
}
