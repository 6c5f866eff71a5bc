package org.hedui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedui.access.Role.CHECKING_OFFICER;
import static org.hedui.access.Role.COMMITTEE_MEMBER;
import static org.hedui.access.Role.DATA_OFFICER;
import static org.hedui.access.Role.TOWNSHIP_CLERK;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hedui.access.PermissionDenied;
import org.hedui.access.Role;
import org.hedui.audit.AuditEntry;
import org.hedui.audit.Outcome;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two counties, each with people of its own and one of a name that only it has. */
class FindAnythingIT {
    private static final String WANG = "22042219800101121X";
    private static final String WANG_MASKED = "220*************1X";
    private static final String SON = "220422200503040010";
    private static final String CANARY_OF_CHENGKOU = "500229199003030014";

    private static SearchDesk dongliao;
    private static UUID file;

    private final String user = "u-" + UUID.randomUUID();
    private final SearchDesk desk = new SearchDesk("linhe", user, SearchDesk.CLOCK);

    @BeforeAll
    static void twoCountiesHavePeople() throws Exception {
        dongliao = new SearchDesk("linhe", "maker", SearchDesk.CLOCK);
        dongliao.household("220422-20260301-00001", 1, people("王建国", WANG, "王小明", SON));
        dongliao.household("220422-20260301-00002", 1, people("单丽", id("22042219620305456")));
        dongliao.household("220422-20260302-00001", 1, people("買買提•阿布都", id("22042219900707707")));
        dongliao.household("220422-20260302-00002", 1, people("旧名字", id("22042219700101001")));
        dongliao.household("220422-20260302-00002", 2, people("李新名", id("22042219700101001")));
        file = dongliao.delivery("Housing-2026-02.csv", "guomi:66c7f0f462eeedd9");
        new SearchDesk("chengkou", "maker", SearchDesk.CLOCK)
                .household("500229-20260301-00001", 1, people("金丝雀", CANARY_OF_CHENGKOU));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22042219800101121x",
                "220422********121X",
                "220*************1X",
                "王建国 121X",
                "121X 1980-01-01",
                "王建国",
                "王建",
                "建国",
                "wjg",
                "wangjianguo",
                "wang jian",
                "jianguo"
            })
    void aPersonIsFoundByEverythingThatPeopleKnowOfThem(String typed) throws Exception {
        SearchAnswer answer = desk.find(TOWNSHIP_CLERK, typed);
        PersonHit hit = answer.people().orElseThrow().hits().stream()
                .filter(found -> found.name().equals("王建国"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.maskedId()).isEqualTo(WANG_MASKED);
        assertThat(hit.standing()).isEqualTo(PersonHit.Standing.APPLICANT);
        assertThat(answer.cases().orElseThrow().hits())
                .extracting(found -> found.number().value())
                .contains("220422-20260301-00001");
        assertThat(answer.toString()).doesNotContain(WANG);
    }

    @Test
    void aCompleteNumberFindsNobodyElse() throws Exception {
        SearchAnswer answer = desk.find(TOWNSHIP_CLERK, WANG);
        assertThat(answer.people().orElseThrow().total()).isEqualTo(1);
        assertThat(answer.cases().orElseThrow().total()).isEqualTo(1);
    }

    @Test
    void marksSideBySideMustAllHold() throws Exception {
        assertThat(desk.find(TOWNSHIP_CLERK, "王小明 121X").isEmpty()).isTrue();
        assertThat(desk.find(TOWNSHIP_CLERK, "王建国 1980-01-02").isEmpty()).isTrue();
        assertThat(desk.find(TOWNSHIP_CLERK, "王建国 1980-01-01")
                        .people()
                        .orElseThrow()
                        .total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"shanli, 单丽", "sl, 单丽", "买买提阿布都, 買買提·阿布都", "買買提, 買買提·阿布都", "mmtabd, 買買提·阿布都"})
    void familyNamesVariantsAndSeparatorsAreFoundAsTheyAreReadAndWritten(String typed, String name) throws Exception {
        assertThat(desk.find(TOWNSHIP_CLERK, typed).people().orElseThrow().hits())
                .extracting(PersonHit::name)
                .containsExactly(name);
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsNot() throws Exception {
        assertThat(desk.find(TOWNSHIP_CLERK, "李新名").people().orElseThrow().total())
                .isEqualTo(1);
        assertThat(desk.find(TOWNSHIP_CLERK, "旧名字").isEmpty()).isTrue();
        assertThat(desk.find(TOWNSHIP_CLERK, id("22042219700101001"))
                        .people()
                        .orElseThrow()
                        .hits())
                .extracting(PersonHit::name)
                .containsExactly("李新名");
    }

    @ParameterizedTest
    @CsvSource({"220422-20260301-00001, 1", "220422-20260301, 2", "20260302-0000, 2", "20260301-00002, 1", "220421, 0"})
    void aCaseIsFoundByTheBeginningOfItsNumberWithoutAPurpose(String typed, long cases) throws Exception {
        SearchAnswer answer = desk.find(COMMITTEE_MEMBER, SearchRequest.first(typed, Optional.empty(), "", 20));
        assertThat(answer.cases().orElseThrow().total()).isEqualTo(cases);
        assertThat(answer.people()).isEmpty();
        assertThat(desk.newest().fact().deed().code()).isEqualTo("search-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing-2026", "HOUSING", "66c7f0f4", "guomi:66C7F0"})
    void aFileIsFoundByTheBeginningOfItsNameOrDigest(String typed) throws Exception {
        SearchAnswer answer = desk.find(DATA_OFFICER, SearchRequest.first(typed, Optional.empty(), "", 20));
        assertThat(answer.deliveries().orElseThrow().hits())
                .extracting(DeliveryHit::id)
                .containsExactly(file);
        assertThat(answer.people()).isEmpty();
        assertThat(answer.cases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"金丝雀", "丝雀", "jsq", CANARY_OF_CHENGKOU, "500***14", "500229-20260301-00001", "20260301-00001 "})
    void nobodyOfAnotherCountyIsFound(String typed) throws Exception {
        assertThat(desk.find(CHECKING_OFFICER, typed).toString())
                .doesNotContain("金丝雀")
                .doesNotContain("500229");
        SearchDesk theirs = new SearchDesk("chengkou", user, SearchDesk.CLOCK);
        assertThat(theirs.find(CHECKING_OFFICER, typed).isEmpty()).isFalse();
    }

    @Test
    void nobodyOfThisCountyIsFoundInTheOther() throws Exception {
        SearchDesk theirs = new SearchDesk("chengkou", user, SearchDesk.CLOCK);
        for (String typed : List.of(WANG, "王建国", "wjg", "220422-20260301-00001", "housing-2026")) {
            assertThat(theirs.find(CHECKING_OFFICER, typed).isEmpty()).isTrue();
        }
    }

    @Test
    void theTrailSaysWhatForAndWhatWasShownAndNeverWhatWasTyped() throws Exception {
        desk.find(TOWNSHIP_CLERK, WANG);
        AuditEntry entry = desk.newest();
        assertThat(entry.fact().deed().code()).isEqualTo("search-person");
        assertThat(entry.fact().purpose()).isEqualTo("答复群众或委托单位询问：来访群众询问进度");
        Map<String, String> details = new TreeMap<>(entry.fact().details());
        assertThat(details.remove("searched")).matches("[0-9a-f]{16}:[0-9a-f]{64}");
        assertThat(details)
                .isEqualTo(Map.of(
                        "key", "id-number",
                        "purpose", "enquiry",
                        "offset", "0",
                        "people", "1",
                        "cases", "1",
                        "ids", "220422-20260301-00001/M1 220422-20260301-00001"));
        assertThat(entry.toString()).doesNotContain(WANG).doesNotContain("王建国");
    }

    @ParameterizedTest
    @CsvSource({"王建国, name", "wjg, pinyin", "王建国 121X, id-tail", "220***1X, masked-id"})
    void ofWhatIsNoCompleteNumberTheTrailKeepsTheKindOnly(String typed, String kind) throws Exception {
        desk.find(TOWNSHIP_CLERK, typed);
        AuditEntry entry = desk.newest();
        assertThat(entry.fact().details()).containsEntry("key", kind).doesNotContainKey("searched");
        assertThat(entry.toString()).doesNotContain("王建国").doesNotContain("wjg").doesNotContain("121X");
    }

    @Test
    void whoSearchedForAPersonIsAnsweredWithoutTheNumberBeingKept() throws Exception {
        desk.find(TOWNSHIP_CLERK, SON);
        desk.find(TOWNSHIP_CLERK, "王小明");
        desk.find(TOWNSHIP_CLERK, "单丽");
        List<AuditEntry> entries =
                desk.trace(Role.AUDIT_ADMINISTRATOR, new ResidentId(SON)).entries();
        assertThat(entries.stream().filter(entry -> entry.person().userId().equals(user)))
                .extracting(entry -> entry.fact().details().get("key"))
                .containsExactly("name", "id-number");
        assertThat(desk.newest().fact().deed().code()).isEqualTo("trace-searches");
        assertThat(desk.newest().toString()).doesNotContain(SON);
        assertThatThrownBy(() -> desk.trace(TOWNSHIP_CLERK, new ResidentId(SON)))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aSearchInVainIsOnRecordAsWell() throws Exception {
        String nobody = id("22042219990909009");
        desk.find(TOWNSHIP_CLERK, nobody);
        assertThat(desk.newest().fact().details()).containsEntry("people", "0").containsEntry("ids", "");
        assertThat(desk.trace(Role.AUDIT_ADMINISTRATOR, new ResidentId(nobody)).total())
                .isEqualTo(1);
    }

    @Test
    void noPersonIsSearchedForWithoutAPurpose() {
        refuses(
                "HEDUI-SEARCH-006",
                () -> desk.find(TOWNSHIP_CLERK, SearchRequest.first("王建国", Optional.empty(), "", 20)));
        assertThat(desk.newest().fact().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whoSearchesForPeopleWithoutThatOfficeIsRefused() {
        for (Role role : List.of(COMMITTEE_MEMBER, Role.ARCHIVIST)) {
            assertThatThrownBy(() -> desk.find(role, "王建国")).isInstanceOf(PermissionDenied.class);
        }
        assertThatThrownBy(() -> desk.find(DATA_OFFICER, WANG)).isInstanceOf(PermissionDenied.class);
        for (Role role : List.of(Role.AUDIT_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.PROVINCE_OFFICER)) {
            assertThatThrownBy(() -> desk.find(role, "220422-20260301-00001")).isInstanceOf(PermissionDenied.class);
        }
    }

    @Test
    void theDataOfficerFindsFilesByLettersAndNoPeople() throws Exception {
        assertThat(desk.demands(DATA_OFFICER, "housing").purpose()).isFalse();
        assertThat(desk.demands(CHECKING_OFFICER, "housing").purpose()).isTrue();
    }

    @Test
    void moreThanSixtyPeopleInAnHourTakeAReasonAndAreMarked() throws Exception {
        for (int i = 0; i < 60; i++) {
            assertThat(desk.demands(TOWNSHIP_CLERK, "王建国").reason()).isFalse();
            desk.find(TOWNSHIP_CLERK, "王建国");
        }
        assertThat(desk.newest().fact().details()).doesNotContainKey("unusual");
        assertThat(desk.demands(TOWNSHIP_CLERK, "王建国").reason()).isTrue();
        refuses("HEDUI-SEARCH-008", () -> desk.find(TOWNSHIP_CLERK, "王建国"));
        desk.find(TOWNSHIP_CLERK, SearchRequest.first("王建国", Optional.of(SearchDesk.ENQUIRY), "年度集中复核", 20));
        assertThat(desk.newest().fact().details()).containsEntry("unusual", "年度集中复核");
        desk.find(TOWNSHIP_CLERK, "220422-20260301-00001"); // a paper's number is not counted
        SearchDesk later = new SearchDesk("linhe", user, Clock.offset(SearchDesk.CLOCK, Duration.ofMinutes(61)));
        assertThat(later.demands(TOWNSHIP_CLERK, "王建国").reason()).isFalse();
        assertThat(new SearchDesk("linhe", "somebody-else", SearchDesk.CLOCK)
                        .demands(TOWNSHIP_CLERK, "王建国")
                        .reason())
                .isFalse();
    }

    @Test
    void pagesAreTurnedAndSortedByTheServerAndEachIsOnRecord() throws Exception {
        SearchRequest first = SearchRequest.first("220422-2026", Optional.empty(), "", 2);
        SearchAnswer newest = desk.find(TOWNSHIP_CLERK, first);
        assertThat(newest.cases().orElseThrow().total()).isEqualTo(4);
        assertThat(newest.cases().orElseThrow().hits()).hasSize(2);
        SearchAnswer second =
                desk.find(TOWNSHIP_CLERK, first.turnedTo(SearchGroup.CASES, new Slice(2, 2, Slice.Order.NUMBER)));
        assertThat(second.cases().orElseThrow().hits())
                .extracting(hit -> hit.number().value())
                .containsExactly("220422-20260302-00001", "220422-20260302-00002");
        assertThat(second.deliveries()).isEmpty();
        assertThat(desk.newest().fact().details()).containsEntry("offset", "2");
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static String id(String first17) {
        return ResidentId.ofFirst17(first17).value();
    }

    private static Map<String, String> people(String... namesAndIds) {
        Map<String, String> people = new LinkedHashMap<>();
        for (int i = 0; i < namesAndIds.length; i += 2) {
            people.put(namesAndIds[i], namesAndIds[i + 1]);
        }
        return people;
    }
}
