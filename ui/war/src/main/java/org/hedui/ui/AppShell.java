package org.hedui.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/**
 * The page around every view. The style sheet is linked as a plain file, not imported as a theme: a theme of our own would need a
 * front-end build with npm, and the ready-made bundle needs none.
 */
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", "face/hedui.css");
        settings.addFavIcon("icon", "face/hedui.svg", "any");
        settings.addMetaTag("color-scheme", "light");
        settings.addMetaTag("robots", "noindex, nofollow");
    }
}
