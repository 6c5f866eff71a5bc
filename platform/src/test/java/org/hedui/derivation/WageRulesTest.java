package org.hedui.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Months of one man who is able to work; minimum wage 1800, employment cost 10 %, twelve months from 2025-03. */
class WageRulesTest {
    private static final String QUIET = "answers: {others: nothing-on-record}\n";

    @Test
    void withoutAnyProofEachMonthCountsTheMinimumWage() {
        assertThat(wages(QUIET)).isEqualTo("21600.00"); // 1800 × 12, no cost taken off
    }

    @Test
    void oneMonthOfProofReplacesTheMinimumWageOfThatMonthOnly() {
        // 5000 − 10 % = 4500 for one month, 1800 × 11 = 19800 for the others
        assertThat(wages(QUIET + fund("2025-05", 400, "甲厂"))).isEqualTo("24300.00");
    }

    @Test
    void twoSourcesOfOneJobGiveTheHigherNotTheSum() {
        // fund 400 ÷ 8 % = 5000, insurance base 5600: 5600 × 12 = 67200 − 10 % = 60480; no personal contribution
        assertThat(wages(QUIET + fund("2025-03..2026-02", 400, "甲厂") + insurance("2025-03..2026-02", 5600, "甲厂")))
                .isEqualTo("60480.00");
    }

    @Test
    void blanksAndBracketsDoNotMakeAnotherEmployer() {
        assertThat(wages(QUIET
                        + fund("2025-03..2026-02", 400, "甲厂（总部）")
                        + insurance("2025-03..2026-02", 5000, "甲厂 (总部)")))
                .isEqualTo("54000.00"); // 5000 × 12 − 10 %
    }

    @Test
    void differentEmployersAdd() {
        // (5000 + 2000) × 12 = 84000 − 10 % = 75600
        assertThat(wages(QUIET + fund("2025-03..2026-02", 400, "甲厂") + insurance("2025-03..2026-02", 2000, "乙店")))
                .isEqualTo("75600.00");
    }

    @Test
    void aRecordWithoutEmployerIsTakenForTheNamedJob() {
        assertThat(
                        wages(
                                QUIET
                                        + fund("2025-03..2026-02", 400, "甲厂")
                                        + "  social-insurance-contribution:\n    - {subject: M1, 缴费月份: 2025-03..2026-02, 险种: 养老, 缴费基数: 4000, 个人缴费: 0}\n"))
                .isEqualTo("54000.00");
    }

    @Test
    void theMonthOfApplicationAndThirteenMonthsBackDoNotCount() {
        Assessment result = Dongliao.assess(Dongliao.oneMan(QUIET + fund("2025-02", 4000, "甲厂") + "    - "
                + "{subject: M1, 汇缴年月: 2026-03, 职工月缴额: 4000, 职工缴交率: 8%, 单位名称: 甲厂, 汇缴状态: 正常}\n"));
        assertThat(result.annualIncome().value().shown()).isEqualTo("21600.00");
        assertThat(result.unused())
                .hasSize(2)
                .allSatisfy(unused -> assertThat(unused.reason()).contains("不在核算期"));
    }

    @Test
    void aDeclaredWageThatNobodyKnowsOfStillCountsAndIsNotImputedAgain() {
        // declared 24000 − 10 % = 21600; imputed 21600 − 24000 < 0, so nothing more
        Assessment result =
                Dongliao.assess(Dongliao.oneMan(QUIET + "declared: [{element: wages, subject: M1, amount: 24000}]\n"));
        assertThat(result.annualIncome().value().shown()).isEqualTo("21600.00");
        assertThat(result.findings())
                .filteredOn(finding -> finding.element().equals("wages"))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(FindingKind.DECLARED_NOT_FOUND);
    }

    @Test
    void studentsCarersTheYoungAndTheOldAreNotImputed() {
        assertThat(wagesOf("birth: 1980-01-01, ability: able, traits: [全日制在校]")).isEqualTo("0.00");
        assertThat(wagesOf("birth: 1980-01-01, ability: able, traits: [照料者]")).isEqualTo("0.00");
        assertThat(wagesOf("birth: 2010-03-11, ability: able")).isEqualTo("0.00"); // sixteen tomorrow
        assertThat(wagesOf("birth: 2010-03-10, ability: able")).isEqualTo("21600.00"); // sixteen today
        assertThat(wagesOf("birth: 1966-03-11, ability: able")).isEqualTo("21600.00"); // sixty tomorrow
        assertThat(wagesOf("birth: 1966-03-10, ability: able")).isEqualTo("0.00"); // sixty today
        assertThat(wagesOf("birth: 1980-01-01, ability: partly-lost")).isEqualTo("10800.00");
        assertThat(wagesOf("birth: 1980-01-01, ability: lost")).isEqualTo("0.00");
    }

    private static String wagesOf(String person) {
        return Dongliao.assess(Dongliao.facts("as-of: 2026-03-10\nscheme: dibao\narea: urban\nmembers: [{key: M1, "
                        + person + "}]\n" + QUIET))
                .annualIncome()
                .value()
                .shown();
    }

    private static String wages(String more) {
        return Dongliao.assess(Dongliao.oneMan(more)).annualIncome().value().shown();
    }

    private static String fund(String months, int contribution, String employer) {
        return "records:\n  provident-fund:\n    - {subject: M1, 汇缴年月: %s, 职工月缴额: %d, 职工缴交率: 8%%, 单位名称: %s, 汇缴状态: 正常}\n"
                .formatted(months, contribution, employer);
    }

    private static String insurance(String months, int base, String employer) {
        return "  social-insurance-contribution:\n    - {subject: M1, 缴费月份: %s, 险种: 养老, 单位名称: %s, 缴费基数: %d, 个人缴费: 0}\n"
                .formatted(months, employer, base);
    }
}
