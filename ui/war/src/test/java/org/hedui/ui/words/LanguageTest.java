package org.hedui.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.hedui.casefile.CaseStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | CHINESE",
                "en-GB,en;q=0.9,zh;q=0.8 | ENGLISH",
                "zh;q=0.2,en;q=0.9       | ENGLISH",
                "de-DE,de;q=0.9,en;q=0.1 | ENGLISH",
                "zh-TW                   | CHINESE",
                "de-DE                   | CHINESE",
                "*                       | CHINESE",
                ";;q=nonsense            | CHINESE"
            })
    void theBrowsersFirstLanguageThatWeSpeakCounts(String header, Language expected) {
        assertThat(Language.of(request(header))).isEqualTo(expected);
    }

    @Test
    void withoutAWordAboutItThePagesAreChinese() {
        assertThat(Language.of(request(null))).isEqualTo(Language.CHINESE);
        assertThat(Language.current()).isEqualTo(Language.CHINESE);
    }

    @Test
    void whatAPersonChoseGoesBeforeTheBrowser() {
        assertThat(Language.of(request("zh-CN", new Cookie("OTHER", "zh-CN"), new Cookie(Language.COOKIE, "en"))))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.of(request("en", new Cookie(Language.COOKIE, "zh-CN"))))
                .isEqualTo(Language.CHINESE);
    }

    @Test
    void aCookieThatNamesNoLanguageOfOursIsPassedOver() {
        assertThat(Language.of(request("en", new Cookie(Language.COOKIE, "<script>"))))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void aThreadSpeaksALanguageUntilItIsClosedAndChineseAfterwards() {
        try (Language.Speech english = Language.ENGLISH.speak()) {
            assertThat(Words.say("error.HEDUI-CASE-001", "220422-20260301-00001", CaseStatus.COMMITTEE))
                    .isEqualTo("Case 220422-20260301-00001 is now “In committee”, where this step is not possible."
                            + " Nothing was changed; please load the page again to see where it stands.");
            assertThat(Words.in(Language.CHINESE, "deed.propose.draft", "符合", "低保"))
                    .as("the draft of an opinion goes onto a Chinese paper")
                    .isEqualTo("经核对，该家庭的核对结果为：符合（低保）。");
        }
        assertThat(Words.of(CaseStatus.COMMITTEE)).isEqualTo("评审中");
    }

    @Test
    void aPlainPageSpeaksTheLanguageOfItsRequestAndOffersTheOther() {
        try (Language.Speech english = Language.ENGLISH.speak()) {
            assertThat(PlainPage.of(200, "signed-out").html("/signed-out?a=b&c=\"d\""))
                    .contains(
                            "<html lang=\"en\">",
                            "You have signed out",
                            "href=\"/language?to=zh-CN&amp;back=%2Fsigned-out%3Fa%3Db%26c%3D%22d%22\"",
                            ">中文</a>")
                    .doesNotContain("您已退出");
        }
    }

    private static HttpServletRequest request(@Nullable String header, Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> header;
                    case "getCookies" -> cookies.length == 0 ? null : cookies;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
