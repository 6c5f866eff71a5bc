package org.hedui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Fills fields as a person does: by what is written beside them. */
record Fields(Locator within) {
    void write(String label, String value) {
        Locator input = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(within.page().locator("input, textarea"));
        input.fill(value);
        input.press("Tab");
    }

    void choose(String label, String option) {
        within.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(within.page()
                                .getByText(label, new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        within.page()
                .locator("vaadin-select-overlay")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** Adds a choice to a field of several. */
    void add(String label, String option) {
        Locator input = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(within.page().locator("input"));
        input.fill(option);
        within.page()
                .locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        input.press("Escape");
    }

    void pick(String option) {
        within.getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .and(within.page().locator("input"))
                .check();
    }
}
