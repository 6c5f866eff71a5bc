package org.hedui.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hedui.access.Role;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.department.ReplyRefused;
import org.hedui.evidence.AnswerKind;
import org.hedui.evidence.RecordedReply;
import org.hedui.files.TableCharset;
import org.hedui.household.Member;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.UnitOfWork;
import org.hedui.verification.Answerer;
import org.hedui.verification.AskDepartment;
import org.hedui.verification.BrowseVisits;
import org.hedui.verification.CancelCase;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.CaseDossier.Missing;
import org.hedui.verification.RecordDepartmentReply;
import org.hedui.verification.RecordDepartmentReply.Recorded;
import org.hedui.verification.Upload;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters to departments that are not on line, in 沙市区: what is refused, and what an answer becomes. */
@ExtendWith(PayaraOnTestHouse.class)
@ArquillianTest
@Tag("house")
class LettersIT {
    private static final TenantId SHASHI = new TenantId("shashi");
    private static final Set<String> CHECKLIST = Set.of("authorization", "identity", "entrustment", "roster");
    private static final String KEPT = "select count(*) from sealed_document where kind = 'department-reply'";
    private static final String HEADER = "姓名,公民身份号码,查询结果,坐落,建筑面积,规划用途,不动产权证号,状态\n";

    @Inject
    StoryWalk walk;

    @Inject
    AskDepartment asking;

    @Inject
    RecordDepartmentReply replies;

    @Inject
    BrowseVisits visits;

    @Inject
    CancelCase cancelling;

    @Inject
    UnitOfWork unitOfWork;

    @Deployment
    static WebArchive application() {
        return InsideTheServerIT.application();
    }

    @Test
    void anAnswerByTableBecomesEvidenceAndComputingWaitsForTheOthers() throws Exception {
        Truth.Story story = story("property");
        CaseNumber number = checked(story);
        assertThat(walk.dossier(number).missing()).containsExactly(Missing.DEPARTMENT_LETTER);
        assertThatThrownBy(() -> walk.computed(number))
                .hasMessageStartingWith("HEDUI-CHECK-001")
                .hasMessageContaining("[agriculture, housing]");
        String housing = ask("housing", number);
        String planting = ask("agriculture", number);
        assertThatThrownBy(() -> ask("housing", number)).hasMessageStartingWith("HEDUI-LETTER-002");
        assertThatThrownBy(() -> ask("pension", number)).hasMessageStartingWith("HEDUI-LETTER-001");
        assertThat(walk.dossier(number).missing()).containsExactly(Missing.DEPARTMENT_ANSWER);

        refusals(story, housing);
        Path table = file(
                HEADER + found(story.members().get(0)) + nothing(story.members().get(1)));
        Recorded recorded = table(housing, table);
        assertThat(recorded.taken()).containsExactly(number);
        assertThat(recorded.rows()).isEqualTo(1);
        assertThatThrownBy(() -> table(planting, table)).hasMessageStartingWith("HEDUI-REPLY-002");
        assertThatThrownBy(() -> nothing(housing, number)).hasMessageStartingWith("HEDUI-REPLY-003");

        silence(planting, number);
        nothingAfterAll(planting, number);
        CaseDossier computed = walk.computed(number);
        RecordedReply byLetter = reply(computed, "housing");
        assertThat(byLetter.kind()).isEqualTo(AnswerKind.FOUND);
        assertThat(byLetter.source()).startsWith("查询函 " + housing + " 回函 ").contains("guomi:");
        assertThat(computed.check().orElseThrow().records())
                .filteredOn(row -> row.dataset().equals("housing"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo("M1");
                    assertThat(byLetter.source()).contains(row.source().substring(0, 8));
                    assertThat(count("select count(*) from sealed_document where kind = 'department-reply' and id = '"
                                    + row.delivery() + "'"))
                            .isEqualTo(1);
                });
        checkingOnceMoreKeepsTheLetters(number);
        cancel(number);
    }

    /** Each is refused whole, and nothing of it is stored. */
    private void refusals(Truth.Story story, String letter) throws Exception {
        long kept = count(KEPT);
        String one = found(story.members().get(0));
        String foreign = "王五,11010519491231002X,查无记录,,,,,\n";
        assertThatThrownBy(() -> table(
                        letter, file(HEADER + one + nothing(story.members().get(1)) + foreign)))
                .isInstanceOfSatisfying(
                        ReplyRefused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.stands()).isEqualTo("110***（共18字）")));
        assertThatThrownBy(() -> table(letter, file(HEADER + one))).isInstanceOf(ReplyRefused.class);
        assertThatThrownBy(() -> table(letter, file(HEADER.replace("坐落", "位置") + one)))
                .hasMessageStartingWith("HEDUI-DELIVERY-003");
        assertThatThrownBy(() -> table(letter, file(" "))).hasMessageContaining("HEDUI-");
        assertThat(count(KEPT)).isEqualTo(kept);
        assertThat(count("select count(*) from audit_outbox where deed = 'record-department-reply'"
                        + " and outcome = 'REFUSED'"))
                .isGreaterThanOrEqualTo(4);
    }

    private void silence(String letter, CaseNumber number) throws Exception {
        assertThatThrownBy(() -> walk.as(Role.CHECKING_OFFICER, () -> replies.silence(letter, Set.of(number), " ")))
                .hasMessageStartingWith("HEDUI-REPLY-006");
        walk.as(Role.CHECKING_OFFICER, () -> replies.silence(letter, Set.of(number), "土地确权系统升级，月底前不能查询"));
        RecordedReply silent = reply(walk.dossier(number), "agriculture");
        assertThat(silent.kind()).isEqualTo(AnswerKind.UNAVAILABLE);
        assertThat(silent.reason()).isEqualTo("土地确权系统升级，月底前不能查询");
        assertThat(walk.dossier(number).missing()).containsExactly(Missing.ASSESSMENT);
    }

    private void nothingAfterAll(String letter, CaseNumber number) throws Exception {
        assertThatThrownBy(() -> new Answerer(" ", StoryWalk.today())).hasMessageStartingWith("HEDUI-REPLY-004");
        assertThatThrownBy(() -> walk.as(
                        Role.CHECKING_OFFICER,
                        () -> replies.nothing(
                                letter,
                                Set.of(number),
                                new Answerer("黄海燕", StoryWalk.today().plusDays(1)))))
                .hasMessageStartingWith("HEDUI-REPLY-005");
        nothing(letter, number);
        assertThat(reply(walk.dossier(number), "agriculture").kind()).isEqualTo(AnswerKind.NOTHING_ON_RECORD);
    }

    private void checkingOnceMoreKeepsTheLetters(CaseNumber number) throws Exception {
        walk.checked(number);
        CaseDossier again = walk.dossier(number);
        assertThat(reply(again, "housing").kind()).isEqualTo(AnswerKind.FOUND);
        assertThat(again.check().orElseThrow().records())
                .filteredOn(row -> row.dataset().equals("housing"))
                .hasSize(1);
        assertThat(again.missing()).containsExactly(Missing.ASSESSMENT);
    }

    @Test
    void oneLetterServesSeveralCasesAndConsentThatRanOutStopsOnlyItsOwn() throws Exception {
        Truth.Story first = story("income");
        Truth.Story second = story("suspicious");
        CaseNumber one = checked(first);
        CaseNumber other = checked(second);
        String letter = walk.as(Role.CHECKING_OFFICER, () -> asking.ask("housing", Set.of(one, other)));
        assertThat(walk.as(Role.CHECKING_OFFICER, () -> visits.open(0, 50)))
                .filteredOn(line -> line.number().equals(letter))
                .hasSize(2);
        Path all = file(HEADER + everybodyNothing(first) + everybodyNothing(second));
        expire(one);
        Recorded recorded = table(letter, all);
        assertThat(recorded.taken()).containsExactly(other);
        assertThat(recorded.left()).singleElement().satisfies(left -> {
            assertThat(left.caseNumber()).isEqualTo(one);
            assertThat(left.why().code()).isEqualTo("HEDUI-ENTRUST-002");
        });
        assertThat(reply(walk.dossier(one), "housing").kind()).isEqualTo(AnswerKind.UNAVAILABLE);
        assertThatThrownBy(() -> ask("agriculture", one)).hasMessageStartingWith("HEDUI-ENTRUST-002");
        assertThatThrownBy(() -> nothing(letter, one)).hasMessageStartingWith("HEDUI-ENTRUST-002");
        cancel(one);
        cancel(other);
    }

    @Test
    void whatTheHouseholdDidNotOpenIsNeitherAskedNorAwaited() throws Exception {
        Truth.Story story = story("eligible");
        walk.withholding("housing");
        CaseNumber number = checked(story);
        assertThatThrownBy(() -> ask("housing", number)).hasMessageStartingWith("HEDUI-ENTRUST-004");
        assertThat(count("select count(*) from audit_outbox where deed = 'ask-department' and outcome = 'REFUSED'"
                        + " and case_number = '" + number + "'"))
                .isEqualTo(1);
        assertThat(reply(walk.dossier(number), "housing").kind()).isEqualTo(AnswerKind.NOT_ASKED);
        assertThat(walk.dossier(number).toBeAsked())
                .extracting(RecordedReply::dataset)
                .containsExactly("agriculture");
        cancel(number);
    }

    private CaseNumber checked(Truth.Story story) throws Exception {
        walk.in("shashi");
        CaseNumber number = walk.declared(walk.form(story));
        walk.authorize(number, story);
        walk.entrusted(number);
        walk.acceptedByTwo(number, CHECKLIST);
        walk.checked(number);
        return number;
    }

    private String ask(String dataset, CaseNumber number) throws Exception {
        return walk.as(Role.CHECKING_OFFICER, () -> asking.ask(dataset, Set.of(number)));
    }

    private Recorded table(String letter, Path file) throws Exception {
        return walk.as(
                Role.CHECKING_OFFICER,
                () -> replies.table(
                        letter,
                        new Answerer("黄海燕", StoryWalk.today()),
                        new Upload(file, "回函.csv"),
                        TableCharset.UTF_8));
    }

    private Recorded nothing(String letter, CaseNumber number) throws Exception {
        return walk.as(
                Role.CHECKING_OFFICER,
                () -> replies.nothing(letter, Set.of(number), new Answerer("黄海燕", StoryWalk.today())));
    }

    private void cancel(CaseNumber number) throws Exception {
        walk.as(Role.TOWNSHIP_CLERK, () -> {
            cancelling.cancel(number, "测试结束");
            return number;
        });
    }

    /** The letter of this case ended yesterday. */
    private void expire(CaseNumber number) throws Exception {
        LocalDate yesterday = StoryWalk.today().minusDays(1);
        unitOfWork.inTenant(SHASHI, () -> {
            try (Statement statement = unitOfWork.current().createStatement()) {
                return statement.executeUpdate("update authorization_letter set valid_until = '" + yesterday
                        + "', content = jsonb_set(jsonb_set(content, '{validUntil}', '\"" + yesterday
                        + "\"'), '{signedOn}', '\"" + yesterday + "\"') where case_number = '" + number + "'");
            }
        });
    }

    private static RecordedReply reply(CaseDossier dossier, String dataset) {
        return dossier.check().orElseThrow().replies().stream()
                .filter(reply -> reply.dataset().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    private static String found(Member member) {
        return "%s,%s,有记录,沙市区河东小区8栋102,55.20,住宅,鄂0003,现势\n"
                .formatted(member.name().value(), member.id().value());
    }

    private static String nothing(Member member) {
        return "%s,%s,查无记录,,,,,\n".formatted(member.name().value(), member.id().value());
    }

    private static String everybodyNothing(Truth.Story story) {
        StringBuilder rows = new StringBuilder();
        story.members().forEach(member -> rows.append(nothing(member)));
        story.supporters()
                .forEach(supporter -> rows.append("%s,%s,查无记录,,,,,\n"
                        .formatted(supporter.name().value(), supporter.id().value())));
        return rows.toString();
    }

    private static Path file(String content) throws Exception {
        Path file = Files.createTempFile("reply", ".csv");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }

    private static Truth.Story story(String key) throws Exception {
        Content content = new Content(Path.of(ConfigProvider.getConfig().getValue("hedui.content", String.class)));
        return new SyntheticProvince(new Catalogue(content))
                .write(
                        new SyntheticSettings(TenantSettings.of(content, SHASHI), 4, 0, StoryWalk.today(), 0.0),
                        StoryWalk.folder())
                .story(key);
    }

    private long count(String query) throws Exception {
        return unitOfWork.inTenant(SHASHI, () -> number(query));
    }

    private long number(String query) throws SQLException {
        try (Statement statement = unitOfWork.current().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whoever reads the list of tests sees at a glance which datasets are asked by letter. */
    @Test
    void housingAndPlantingAreAskedByLetterInShashi() throws Exception {
        walk.in("shashi");
        List<String> asked = walk.as(Role.CHECKING_OFFICER, () -> visits.datasets()).stream()
                .map(dataset -> dataset.id().value())
                .toList();
        assertThat(asked).containsExactly("agriculture", "housing");
    }
}
