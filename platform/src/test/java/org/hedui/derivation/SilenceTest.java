package org.hedui.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hedui.evidence.AnswerKind;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.Test;

/** Silence is never zero. */
class SilenceTest {
    private static final String POOR = """
            as-of: 2026-03-10
            scheme: dibao
            area: urban
            members: [{key: M1, birth: 1950-01-01, ability: lost}]
            """;

    @Test
    void aHouseholdNobodyWasAskedAboutIsDoubtfulHoweverPoorItSeems() {
        Assessment result = Dongliao.assess(Dongliao.facts(POOR));
        assertThat(result.onTheFigures().id()).isEqualTo("dibao");
        assertThat(result.category()).isEqualTo(Category.SUSPICIOUS);
        assertThat(result.outcome()).isEqualTo(Outcome.SUSPICIOUS);
        assertThat(result.findings()).allSatisfy(it -> assertThat(it.kind()).isEqualTo(FindingKind.SOURCE_SILENT));
    }

    @Test
    void oneMandatorySourceWithoutAnswerIsEnoughAndIsNamedWithItsDepartment() {
        for (String kind : new String[] {"not-asked", "unavailable", "outside-coverage"}) {
            Assessment result = Dongliao.assess(
                    Dongliao.facts(POOR + "answers: {others: nothing-on-record, pension: " + kind + "}\n"));
            assertThat(result.outcome()).isEqualTo(Outcome.SUSPICIOUS);
            assertThat(result.unanswered()).singleElement().satisfies(silence -> {
                assertThat(silence.department()).isEqualTo("社会保险事业管理局");
                assertThat(silence.mandatory()).isTrue();
                assertThat(silence.kind().answered()).isFalse();
            });
            assertThat(result.suspicions())
                    .singleElement()
                    .satisfies(doubt -> assertThat(doubt.sentence())
                            .contains("社会保险事业管理局")
                            .contains("养老保险待遇")
                            .contains("养老金未核实"));
        }
    }

    @Test
    void aSupplementarySourceWithoutAnswerIsShownAndDecidesNothing() {
        Assessment result =
                Dongliao.assess(Dongliao.facts(POOR + "answers: {others: nothing-on-record, deposits: unavailable}\n"));
        assertThat(result.outcome()).isEqualTo(Outcome.QUALIFIES);
        assertThat(result.unanswered()).extracting(Unanswered::dataset).containsExactly("deposits");
        assertThat(result.unanswered()).extracting(Unanswered::kind).containsExactly(AnswerKind.UNAVAILABLE);
    }

    @Test
    void aSilentSourceCannotSaveWhoIsOverTheLimitAlready() {
        Assessment result = Dongliao.assess(Dongliao.facts(POOR + """
                answers: {others: unavailable}
                records:
                  pension: [{subject: M1, 待遇类型: 企业职工, 月待遇金额: 4000, 首发月份: 2010-01}]
                """));
        assertThat(result.outcomeInWords()).isEqualTo("超标(收入)");
        assertThat(result.category()).isEqualTo(Category.NONE);
    }

    @Test
    void aRecordThatLacksWhatARuleNeedsIsADoubtNotAZero() {
        Assessment result = Dongliao.assess(Dongliao.facts(POOR + """
                answers: {others: nothing-on-record}
                records:
                  pension: [{subject: M1, 待遇类型: 城乡居民, 月待遇金额: 160, 首发月份: 2010-01}]
                """));
        assertThat(result.outcome()).isEqualTo(Outcome.SUSPICIOUS);
        assertThat(result.suspicions())
                .singleElement()
                .satisfies(doubt ->
                        assertThat(doubt.sentence()).contains("其中中央基础养老金").contains("居民养老金应计"));
    }

    @Test
    void aSupporterWhoseIncomeIsNotVerifiedIsADoubt() {
        Assessment result = Dongliao.assess(Dongliao.facts(POOR + """
                supporters: [{key: S1, persons: 3, supports: [M1]}]
                answers: {others: nothing-on-record}
                """));
        assertThat(result.outcome()).isEqualTo(Outcome.SUSPICIOUS);
        assertThat(result.suspicions()).extracting(Suspicion::subject).containsOnly("S1");
    }

    @Test
    void recordsThatContradictTheAnswerAreRefused() {
        HouseholdFacts facts = Dongliao.example("ct-4-car-normal");
        HouseholdFacts contradiction = new HouseholdFacts(
                facts.asOf(),
                facts.scheme(),
                facts.area(),
                facts.members(),
                facts.supporters(),
                facts.declared(),
                facts.records(),
                List.of(new Answer("police-vehicle", AnswerKind.NOTHING_ON_RECORD)),
                facts.claims(),
                facts.overrides());
        assertThatThrownBy(() -> Dongliao.assess(contradiction))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("HEDUI-DERIVATION-004")
                .hasMessageContaining("police-vehicle");
    }
}
