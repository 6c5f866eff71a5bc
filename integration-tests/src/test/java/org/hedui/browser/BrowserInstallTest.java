package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserInstallTest {
    private static final Path CHROME = Path.of("/usr/bin/google-chrome");
    private static final Path OWN = Path.of("/opt/own/chrome");

    @Test
    void theBrowserThatTheEnvironmentNamesComesFirst() {
        assertThat(new BrowserInstall(Map.of("HEDUI_CHROMIUM", OWN.toString()), path -> true).find())
                .contains(OWN);
    }

    @Test
    void aWrongNameInTheEnvironmentIsNeitherPassedOverNorRepairedByAnInstallation() {
        BrowserInstall machine =
                new BrowserInstall(Map.of("HEDUI_CHROMIUM", OWN.toString()), path -> !path.equals(OWN));
        assertThat(machine.find()).isEmpty();
        assertThat(machine.mayInstall()).isFalse();
    }

    @Test
    void chromeServesWhereThereIsNoChromium() {
        assertThat(new BrowserInstall(Map.of(), CHROME::equals).find()).contains(CHROME);
    }

    @Test
    void withoutAptNothingIsInstalled() {
        assertThat(new BrowserInstall(Map.of(), path -> false).mayInstall()).isFalse();
    }
}
