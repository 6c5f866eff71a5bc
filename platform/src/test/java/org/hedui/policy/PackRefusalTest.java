package org.hedui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hedui.content.Content;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of a few lines, each with something wrong that FEEL alone would let pass. */
class PackRefusalTest {
    private static final String RULES = """
            parameters:
              - name: 核算月数
                unit: 个月
                versions: [{value: 12, from: 2020-01-01, to: 2026-01-01, reference: 试验, mark: default}]
            formulas:
              - {name: 年收入, per: household, formula: "0", unit: 元/年, text: 年收入, basis: 试验, mark: default}
              - {name: 月收入, per: household, formula: 年收入 / 核算月数, unit: 元/月, text: "{月收入}", basis: 试验, mark: default}
            figures: {window: 核算月数, annual-income: 年收入, per-head-monthly-income: 月收入}
            wording: {agrees: a, differs: a, declared-not-found: a, found-not-declared: a, source-silent: a, unanswered: a, incomplete: a,
                      name-conflict: a, shared-number: a}
            """;

    @TempDir
    Path root;

    @BeforeEach
    void anEmptyCatalogueAndOneGoodPack() throws IOException {
        write("catalogue/departments.yaml", "departments: []\n");
        write("packs/good/pack.yaml", "id: good\nname: 好\n");
        write("packs/good/rules.yaml", RULES);
    }

    @Test
    void aPackWithoutFaultIsTaken() {
        assertThat(load("good").formula("月收入").references()).containsOnlyKeys("年收入", "核算月数");
    }

    @Test
    void anUnknownPackIsRefusedAndTheKnownAreNamed() {
        refused("nowhere", "HEDUI-POLICY-001", "good");
    }

    @Test
    void anUnknownNameInAFormulaRefusesThePackInsteadOfGivingNull() throws IOException {
        child("formulas: [{name: 税, per: household, formula: 无此变量 + 1, text: t, basis: b, mark: default}]");
        refused("child", "HEDUI-POLICY-002", "formula 税: unknown name 无此变量");
    }

    @Test
    void anUnknownNameInASentenceRefusesThePack() throws IOException {
        child("formulas: [{name: 税, per: household, formula: '1', text: '{无此名}', basis: b, mark: default}]");
        refused("child", "HEDUI-POLICY-002", "its text names 无此名");
    }

    @Test
    void whatIsNoFeelRefusesThePack() throws IOException {
        child("formulas: [{name: 税, per: household, formula: 年收入 +, text: t, basis: b, mark: default}]");
        refused("child", "HEDUI-POLICY-002", "formula 税");
    }

    @Test
    void aFigureThatRestsOnItselfIsNamedWithItsLoop() throws IOException {
        child(
                "formulas: [{name: 年收入, per: household, formula: 月收入 * 12, unit: 元/年, text: t, basis: b, mark: default}]");
        refused("child", "HEDUI-POLICY-002", "rests on itself", "年收入 → 月收入 → 年收入");
    }

    @Test
    void twoVersionsOnOneDayAreRefused() throws IOException {
        child(
                "parameters: [{name: 核算月数, versions: ["
                        + "{value: 12, from: 2020-01-01, reference: r, mark: law}, {value: 6, from: 2021-01-01, reference: r, mark: law}]}]");
        refused("child", "HEDUI-POLICY-002", "核算月数", "2021-01-01 overlaps");
    }

    @Test
    void allMistakesAreNamedNotOnlyTheFirst() throws IOException {
        child("""
                formulas: [{name: 税, per: household, formula: 无此变量, text: t, basis: b, mark: default}]
                elements: [{id: tax, name: 税收, kind: income, counted: 无此公式}]
                limits: [{id: l, name: 限, side: income, actual: 无此数, comparison: "<", limit: 也无此数, basis: b}]
                """);
        refused("child", "HEDUI-POLICY-002", "无此变量", "无此公式", "无此数", "也无此数");
    }

    @Test
    void aMisspeltKeyIsAnsweredWithFileAndLine() throws IOException {
        child("formulas:\n  - {name: 税, per: household, fromula: '1'}\n");
        refused("child", "HEDUI-CONTENT-003", "packs/child/rules.yaml, line 2", "fromula");
    }

    @Test
    void anExpiredParameterHasNoValueTheDayAfterItsLast() {
        Parameter months = load("good").requireParameter("核算月数");
        assertThat(months.on(LocalDate.of(2025, 12, 31), "good").value()).hasToString("12");
        assertThatThrownBy(() -> months.on(LocalDate.of(2026, 1, 1), "good"))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("HEDUI-POLICY-003")
                .hasMessageContaining("核算月数")
                .hasMessageContaining("2020-01-01/2026-01-01");
        assertThatThrownBy(() -> months.on(LocalDate.of(2019, 12, 31), "good"))
                .hasMessageContaining("HEDUI-POLICY-003");
    }

    @Test
    void anotherWordAnywhereInTheChainIsAnotherVersion() throws IOException {
        child("note: 一");
        String before = load("child").version();
        assertThat(load("child").version()).isEqualTo(before);
        write("packs/good/pack.yaml", "id: good\nname: 更好\n");
        assertThat(load("child").version()).isNotEqualTo(before);
    }

    @Test
    void whatTheNearerPackSaysReplacesWhatTheFartherSaid() throws IOException {
        child(
                "parameters: [{name: 核算月数, unit: 个月, versions: [{value: 6, from: 2020-01-01, reference: r, mark: law}]}]");
        ParameterVersion version = load("child").requireParameter("核算月数").on(LocalDate.of(2030, 1, 1), "child");
        assertThat(version.value()).hasToString("6");
        assertThat(version.pack()).isEqualTo("child");
    }

    @Test
    void aPackThatIsItsOwnAncestorIsRefused() throws IOException {
        child("note: 一");
        write("packs/good/pack.yaml", "id: good\nname: 好\nparent: child\n");
        refused("child", "HEDUI-POLICY-002", "its own ancestor");
    }

    private void child(String rules) throws IOException {
        write("packs/child/pack.yaml", "id: child\nname: 子\nparent: good\n");
        write("packs/child/rules.yaml", rules);
    }

    private void refused(String id, String... parts) {
        assertThatThrownBy(() -> load(id))
                .isInstanceOf(VerificationException.class)
                .hasMessageContainingAll(parts);
    }

    private PolicyPack load(String id) {
        return new PackLoader(new Content(root)).load(id);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
