package org.hedui.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedui.access.Permission;
import org.hedui.access.Role;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.CaseStatus;
import org.hedui.department.RowDeed;
import org.hedui.department.RowState;
import org.hedui.entrustment.Entrustment;
import org.hedui.evidence.Degree;
import org.hedui.verification.CaseDossier;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path PAGES = Path.of("src/main/java");
    private static final Path PLATFORM = Path.of("../../platform/src/main/java");
    private static final Pattern KEY = Pattern.compile("\"#?([a-z][a-z-]*(?:\\.[a-zA-Z0-9-]+)+)\"");
    private static final Pattern CODE = Pattern.compile("\"(HEDUI-[A-Z]+-\\d{3})\"");

    private static final Pattern DETAILS = Pattern.compile("withDetails\\(Map\\.of\\(([^;]*);");
    private static final Pattern DETAIL = Pattern.compile("\"([a-zA-Z]+)\",");

    @Test
    void everyTextThatAPageAsksForIsThere() {
        Set<String> missing = found(PAGES, KEY);
        missing.removeIf(key -> Words.know(key) || Words.know(key + ".title") || isNoText(key));
        assertThat(missing)
                .as("keys without a text in messages_zh_CN.properties")
                .isEmpty();
    }

    @Test
    void everyRefusalHasASentence() {
        Set<String> missing = found(PLATFORM, CODE);
        missing.addAll(found(PAGES, CODE));
        missing.removeIf(code -> Words.know("error." + code));
        assertThat(missing)
                .as("codes without a sentence: add error.<code> to errors_zh_CN.properties")
                .isEmpty();
    }

    @Test
    void everyConstantThatIsShownHasAWord() {
        Stream.of(
                        CaseStatus.values(),
                        CaseEvent.values(),
                        Role.values(),
                        Permission.values(),
                        Degree.values(),
                        Entrustment.Reason.values(),
                        RowState.values(),
                        RowDeed.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(Words.of(constant)).isNotBlank());
    }

    @Test
    void everyStationAndEverythingMissingHasASentence() {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(Words.say("case.way." + status.name())).isNotBlank();
        }
        for (CaseDossier.Missing missing : CaseDossier.Missing.values()) {
            assertThat(Words.say("missing." + missing.name())).isNotBlank();
        }
        for (CaseEvent event : CaseEvent.values()) {
            assertThat(Words.say("history." + event.name())).isNotBlank();
        }
    }

    @Test
    void everyDetailOfAnAuditEntryHasALabel() {
        Set<String> details = found(PLATFORM, DETAILS).stream()
                .flatMap(call -> DETAIL.matcher(call).results())
                .map(detail -> detail.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(details).contains("digest", "persons");
        details.removeIf(key -> Words.know("audit.detail." + key));
        assertThat(details).as("details without audit.detail.<key>").isEmpty();
    }

    @Test
    void aRefusalIsWordedWithItsArgumentsAndConstantsInChinese() {
        assertThat(Words.say("error.HEDUI-CASE-001", "220422-20260301-00001", CaseStatus.COMMITTEE))
                .isEqualTo("核对对象 220422-20260301-00001 目前为“评审中”，不能办理此步骤。未作任何改动，请刷新页面查看最新状态。");
    }

    @Test
    void aNumberIsWrittenWithoutGrouping() {
        assertThat(Words.say("persons", 12345)).isEqualTo("12345 人");
    }

    /** Media types and the names of settings look like keys. */
    private static boolean isNoText(String key) {
        return key.startsWith("hedui.")
                || key.startsWith("org.hedui")
                || key.endsWith(".html")
                || key.startsWith("vaadin");
    }

    private static Set<String> found(Path root, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher matcher = pattern.matcher(text(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
