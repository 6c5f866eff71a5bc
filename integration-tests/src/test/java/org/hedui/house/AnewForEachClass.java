package org.hedui.house;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Before each test class; found by JUnit itself, so that no class can forget it. */
public final class AnewForEachClass implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        TestHouse.anew();
    }
}
