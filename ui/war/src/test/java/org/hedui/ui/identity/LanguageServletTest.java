package org.hedui.ui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases/220422-20260301-00001?x=/y", "/signed-out"})
    void theSwitchLeadsBackToPagesOfThisServer(String path) {
        assertThat(LanguageServlet.isOurs(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cases",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "https://elsewhere.example/",
                "/\t/elsewhere.example",
                "/cases\r\nSet-Cookie: a=b"
            })
    void itLeadsNowhereElse(String address) {
        assertThat(LanguageServlet.isOurs(address)).isFalse();
    }
}
