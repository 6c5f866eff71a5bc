package org.hedui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.evidence.AnswerKind;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.Degree;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.evidence.RecordedReply;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.WorkflowSettings;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private static final Content CONTENT = new Content(Path.of("../tenants/src/main/content"));
    private static final WorkflowSettings SHASHI = workflow("shashi");
    private static final WorkflowSettings DONGLIAO = workflow("dongliao");
    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
    private static final String A1 = "421002-20260305-00001-A01";

    private static final RecordedReply PENSION = reply("pension", AnswerKind.FOUND, "ab12cd34", "");
    private static final RecordedReply HOUSING_SILENT = reply("housing", AnswerKind.UNAVAILABLE, "", "发函查询");
    private static final RecordedReply LAND_SILENT = reply("agriculture", AnswerKind.UNAVAILABLE, "", "发函查询");
    private static final RecordedReply HOUSING_FOUND =
            reply("housing", AnswerKind.FOUND, RecordedReply.letter("421002-函-2026-00001", "回函 0a1b2c3d"), "");
    private static final RecordedReply LAND_NOBODY =
            reply("agriculture", AnswerKind.UNAVAILABLE, RecordedReply.letter("421002-函-2026-00002", ""), "拒绝提供");

    @Test
    void whatIsAskedByLetterIsAwaitedUntilAnAnswerOrItsAbsenceIsOnRecord() {
        CheckRun check = check(A1, List.of(PENSION, HOUSING_SILENT, LAND_SILENT));
        assertThat(Visits.awaited(check, SHASHI)).containsExactly(HOUSING_SILENT, LAND_SILENT);
        CheckRun found = Visits.answered(check, HOUSING_FOUND, List.of(row("housing", 5)), NOON, "u-1");
        assertThat(Visits.awaited(found, SHASHI)).containsExactly(LAND_SILENT);
        CheckRun all = Visits.answered(found, LAND_NOBODY, List.of(), NOON, "u-1");
        assertThat(Visits.awaited(all, SHASHI)).isEmpty();
    }

    @Test
    void aTenantThatAsksNobodyByLetterAwaitsNothing() {
        assertThat(Visits.awaited(check(A1, List.of(HOUSING_SILENT)), DONGLIAO)).isEmpty();
    }

    @Test
    void aDatasetThatTheHouseholdsLetterDoesNotOpenIsNotAwaited() {
        RecordedReply notAsked = reply("housing", AnswerKind.NOT_ASKED, "", "");
        assertThat(Visits.awaited(check(A1, List.of(notAsked)), SHASHI)).isEmpty();
    }

    @Test
    void anAnswerJoinsTheCheckAndChangesNothingElseOfIt() {
        CheckRun check = check(A1, List.of(PENSION, HOUSING_SILENT), row("pension", 7));
        CheckRun joined = Visits.answered(check, HOUSING_FOUND, List.of(row("housing", 5)), NOON, "u-1");
        assertThat(joined.id()).isNotEqualTo(check.id());
        assertThat(joined.check()).isEqualTo(check.id());
        assertThat(joined.authorizationNumber()).isEqualTo(A1);
        assertThat(joined.replies()).containsExactly(PENSION, HOUSING_FOUND);
        assertThat(joined.records()).containsExactly(row("pension", 7), row("housing", 5));
        assertThat(check.replies()).containsExactly(PENSION, HOUSING_SILENT);
    }

    @Test
    void askingOnLineOnceMoreKeepsWhatLettersBrought() {
        CheckRun answered =
                check(A1, List.of(PENSION, HOUSING_FOUND, LAND_NOBODY), row("pension", 7), row("housing", 5));
        CheckRun fresh = check(A1, List.of(PENSION, HOUSING_SILENT, LAND_SILENT), row("pension", 9));
        CheckRun kept = Visits.withLettersOf(answered, fresh);
        assertThat(kept.id()).isEqualTo(fresh.id());
        assertThat(kept.check()).isEqualTo(fresh.id());
        assertThat(kept.replies()).containsExactly(PENSION, HOUSING_FOUND, LAND_NOBODY);
        assertThat(kept.records()).containsExactly(row("pension", 9), row("housing", 5));
    }

    @Test
    void underANewAuthorizationEverybodyIsAskedAnew() {
        CheckRun answered = check(A1, List.of(HOUSING_FOUND), row("housing", 5));
        CheckRun fresh = check("421002-20260305-00001-A02", List.of(HOUSING_SILENT));
        assertThat(Visits.withLettersOf(answered, fresh)).isEqualTo(fresh);
    }

    @Test
    void aLetterUnderWayNeedNotBeSentAgainAndOneOfAnotherAuthorizationCountsForNothing() {
        CheckRun check = check(A1, List.of(HOUSING_SILENT, LAND_SILENT));
        assertThat(Visits.toBeAsked(check, SHASHI, List.of(letter("housing", A1))))
                .containsExactly(LAND_SILENT);
        assertThat(Visits.toBeAsked(check, SHASHI, List.of(letter("housing", "421002-20260305-00001-A00"))))
                .containsExactly(HOUSING_SILENT, LAND_SILENT);
    }

    @Test
    void monthsThatLackAreToldFromWords() {
        assertThat(reply("pension", AnswerKind.UNAVAILABLE, "", "2026-01 2026-02")
                        .lacksMonths())
                .isTrue();
        assertThat(LAND_NOBODY.lacksMonths()).isFalse();
        assertThat(PENSION.byLetter()).isFalse();
    }

    private static CheckRun check(String authorization, List<RecordedReply> replies, EvidenceRecord... rows) {
        UUID id = UUID.randomUUID();
        return new CheckRun(
                id, id, new CaseNumber("421002-20260305-00001"), authorization, NOON, "u-1", replies, List.of(rows));
    }

    private static RecordedReply reply(String dataset, AnswerKind kind, String source, String reason) {
        return new RecordedReply(dataset, kind, "某局", source, reason, Optional.empty(), 0);
    }

    private static EvidenceRecord row(String dataset, long row) {
        return new EvidenceRecord(
                dataset,
                "M1",
                Degree.EXACT,
                UUID.fromString("0a1b2c3d-0000-0000-0000-000000000000"),
                row,
                Map.of(),
                "h",
                Optional.empty());
    }

    private static LetterLine letter(String dataset, String authorization) {
        return new LetterLine(
                "421002-函-2026-00001",
                new CaseNumber("421002-20260305-00001"),
                "张三",
                2,
                dataset,
                "某局",
                authorization,
                NOON,
                "谢婉清",
                LocalDate.of(2026, 3, 10),
                0,
                0,
                Optional.empty());
    }

    private static WorkflowSettings workflow(String tenant) {
        return TenantSettings.of(CONTENT, new TenantId(tenant)).workflow();
    }
}
