package org.hedui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedui.roster.RosterBook.LI;
import static org.hedui.roster.RosterBook.WANG;
import static org.hedui.roster.RosterBook.ZHAO;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hedui.household.Area;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.household.Supporter;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.Money;
import org.hedui.kernel.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReadingTest {
    @TempDir
    static Path folder;

    private final RosterBook book = new RosterBook();

    @Test
    void whatIsWrittenIsWhatEachHouseholdDeclares() throws IOException {
        RosterContent content = book.read(folder);
        assertThat(content.problems()).isEmpty();
        assertThat(content.persons()).isEqualTo(4);
        assertThat(content.byScheme()).isEqualTo(Map.of("dibao", 2));
        RosterHousehold first = content.households().get(0);
        assertThat(first.number()).isEqualTo("1");
        assertThat(first.authorization()).isEqualTo("SQ-1");
        assertThat(first.area()).isEqualTo(Area.URBAN);
        assertThat(first.township()).isEqualTo("中山街道");
        assertThat(first.members()).extracting(Member::key).containsExactly("M1", "M2");
        assertThat(first.members()).extracting(Member::relation).containsExactly(Relation.SELF, Relation.SPOUSE);
        assertThat(first.declared())
                .containsExactly(
                        new DeclaredAmount("houses", "M1", Money.of(1)),
                        new DeclaredAmount("wages", "M1", Money.of(21_600)));
        Supporter son = first.supporters().get(0);
        assertThat(son.supports()).containsExactly("M1", "M2");
        assertThat(son.persons()).isEqualTo(3);
        assertThat(son.supported()).isEqualTo(2);
        assertThat(son.monthlyIncome()).contains(Money.of(2_000));
    }

    /** Written otherwise, and meant the same: none of these is told. */
    @ParameterizedTest
    @CsvSource({
        "2, 身份证号, 421002800101121, ",
        "3, 身份证号, 42100219820202048x, 42100219820202048X",
        "3, 身份证号, 42100219820202048Ⅹ, 42100219820202048X",
        "3, 身份证号, 42100219820202048Х, 42100219820202048X",
        "2, 身份证号, ４２１００２１９８００１０１１２１０, 421002198001011210",
        "2, 身份证号, 421002 19800101 1210, 421002198001011210",
        "3, 姓名, 古丽•买买提, 古丽·买买提",
        "3, 姓名, 李　秀兰, 李秀兰",
        "3, 与申请人关系, 妻子, ",
        "4, 与申请人关系, 长子, ",
        "2, 户籍类别, 城镇, ",
        "2, 工资性收入（元/年）, '21,600元', ",
        "2, 工资性收入（元/年）, ２１６００, ",
        "2, 联系电话, 0716-8888888, ",
        "3, 特殊情形, '重病，全日制在校', ",
        "3, 户编号, '', ",
        "4, 劳动能力, 有劳动能力, ",
        "4, 工资性收入（元/年）, 0, "
    })
    void variantsThatMeanTheSameAreTaken(int row, String column, String written, String read) throws IOException {
        RosterContent content = book.set(row, column, written).read(folder);
        assertThat(content.problems()).isEmpty();
        if (read != null) {
            assertThat(content.households().get(0).members())
                    .anyMatch(member -> member.id().value().equals(read)
                            || member.name().value().equals(read));
        }
    }

    /** One thing is wrong: it is told at its cell, by its name, and nothing else is. */
    @ParameterizedTest
    @CsvSource({
        "2, 姓名, '', MISSING",
        "2, 姓名, 王建国420, NOT_A_NAME",
        "2, 姓名, 王□国, CHARACTER_LOST",
        "3, 身份证号, '', MISSING",
        "3, 身份证号, 42100219820202048, NOT_AN_ID",
        "3, 身份证号, 4210021982020204811, NOT_AN_ID",
        "3, 身份证号, 421002198202020481, NOT_AN_ID",
        "3, 身份证号, 42100282020200, NOT_AN_ID",
        "3, 身份证号, X21002198202020020, NOT_AN_ID",
        "3, 身份证号, 2.20422E+17, DIGITS_LOST",
        "3, 身份证号, 500229197002290018, NO_SUCH_BIRTHDAY",
        "3, 身份证号, 421002800101996, CENTURY_DOUBTFUL",
        "3, 身份证号, E12345678, OTHER_CERTIFICATE",
        "3, 身份证号, 421002198001011210, TWICE_IN_HOUSEHOLD",
        "5, 身份证号, 42100219820202048X, MEMBER_TWICE",
        "3, 与申请人关系, 老伴儿, UNKNOWN_WORD",
        "3, 与申请人关系, 本人, TWO_APPLICANTS",
        "5, 与申请人关系, 子, NO_APPLICANT",
        "4, 与申请人关系, 本人, SUPPORTER_AS_APPLICANT",
        "3, 共同生活/义务人, 不清楚, UNKNOWN_WORD",
        "3, 共同生活/义务人, '', MISSING",
        "3, 劳动能力, '', MISSING",
        "3, 劳动能力, 还行, UNKNOWN_WORD",
        "3, 特殊情形, 困难, UNKNOWN_WORD",
        "2, 乡镇（街道）, '', MISSING",
        "2, 居住地址, '', MISSING",
        "2, 户籍类别, '', MISSING",
        "2, 户籍类别, 沙市, UNKNOWN_WORD",
        "2, 救助类型, '', MISSING",
        "2, 救助类型, 购房补贴, UNKNOWN_WORD",
        "3, 救助类型, 医疗救助, DIFFERS_IN_HOUSEHOLD",
        "3, 授权书编号, SQ-9, DIFFERS_IN_HOUSEHOLD",
        "2, 授权书编号, '', MISSING",
        "5, 授权书编号, SQ-1, AUTHORIZATION_TWICE",
        "3, 户主/申请人, 王建军, DIFFERS_IN_HOUSEHOLD",
        "2, 联系电话, 没有电话, NOT_A_PHONE",
        "2, 联系电话, 110, NOT_A_PHONE",
        "2, 工资性收入（元/年）, '', MISSING_AMOUNT",
        "2, 工资性收入（元/年）, 无, NOT_A_NUMBER",
        "2, 工资性收入（元/年）, -1, NEGATIVE",
        "2, 工资性收入（元/年）, 100000000.01, OUT_OF_RANGE",
        "4, 工资性收入（元/年）, 100, NOT_FOR_SUPPORTER",
        "3, 其家庭月收入, 100, NOT_FOR_MEMBER",
        "4, 其家庭人数, '', MISSING",
        "4, 其家庭人数, 0, OUT_OF_RANGE",
        "4, 其赡养（抚养）人数, 1.5, NOT_A_NUMBER"
    })
    void oneFaultIsToldOnceAtItsCell(int row, String column, String written, RosterFault fault) throws IOException {
        List<RosterProblem> problems =
                book.set(row, column, written).read(folder).problems();
        assertThat(problems)
                .as(() -> problems.toString())
                .extracting(RosterProblem::row, RosterProblem::place, RosterProblem::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple((long) row, book.place(column), fault));
        assertThat(problems.get(0).column()).isEqualTo(column);
        assertThat(problems.get(0).sentence()).contains(fault.chinese()).contains(fault.advice());
    }

    @Test
    void theGreatestAmountIsTakenAndNoMore() throws IOException {
        assertThat(book.set(2, "工资性收入（元/年）", "100000000").read(folder).problems())
                .isEmpty();
    }

    @Test
    void onlyAWrittenZeroIsZero() throws IOException {
        assertThat(book.set(2, "工资性收入（元/年）", "0")
                        .read(folder)
                        .households()
                        .get(0)
                        .declared())
                .contains(new DeclaredAmount("wages", "M1", Money.ZERO));
    }

    /** The wife says it for the household: the applicant need not. */
    @Test
    void oneMemberSaysItForAll() throws IOException {
        book.set(2, "工资性收入（元/年）", "").set(3, "工资性收入（元/年）", "0");
        assertThat(book.read(folder).problems()).isEmpty();
    }

    @Test
    void whatASchemeDoesNotAskIsNotDeclared() throws IOException {
        book.add(RosterBook.applicant("3", "孙丽", "421002199006060024", "medical"));
        assertThat(book.set(6, "住房（套）", "0").read(folder).problems()).isEmpty();
        assertThat(book.read(folder).households().get(2).declared())
                .extracting(DeclaredAmount::element)
                .containsExactly("wages");
        assertThat(book.set(6, "住房（套）", "2").read(folder).problems())
                .extracting(RosterProblem::fault)
                .containsExactly(RosterFault.NOT_ASKED);
    }

    @Test
    void aSupporterMayStandInTwoHouseholdsUnderOneName() throws IOException {
        book.add(RosterBook.supporter("2", "王强", RosterBook.SON));
        assertThat(book.read(folder).problems()).isEmpty();
        assertThat(book.set(6, "姓名", "王刚").read(folder).problems())
                .extracting(RosterProblem::cell, RosterProblem::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("D6", RosterFault.NAME_DIFFERS));
    }

    @Test
    void numbersOfASpreadsheetHaveLostTheirLastDigits() throws IOException {
        assertThat(book.number(3, "身份证号", 4.21002198202020E17).read(folder).problems())
                .extracting(RosterProblem::fault)
                .containsExactly(RosterFault.DIGITS_LOST);
    }

    @Test
    void aNumberThatBecameADayIsNoAmountAndNoHouseholdNumber() throws IOException {
        CellStyle day = book.workbook.createCellStyle();
        day.setDataFormat(book.workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        book.cell(2, "工资性收入（元/年）").setCellValue(LocalDate.of(2026, 3, 31));
        book.cell(2, "工资性收入（元/年）").setCellStyle(day);
        book.cell(5, "户编号").setCellValue(LocalDate.of(2026, 3, 1));
        book.cell(5, "户编号").setCellStyle(day);
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::row, RosterProblem::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, RosterFault.NOT_A_NUMBER),
                        org.assertj.core.groups.Tuple.tuple(5L, RosterFault.TURNED_INTO_DAY));
    }

    @Test
    void aFormulaIsNotTakenForItsValue() throws IOException {
        book.cell(3, "工资性收入（元/年）").setCellFormula("100+200");
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::fault)
                .containsExactly(RosterFault.FORMULA);
    }

    @Test
    void aMergedRangeIsToldAtItsCornerAndKeepsTheHouseholdTogether() throws IOException {
        book.sheet.addMergedRegion(new CellRangeAddress(1, 3, book.place("户编号"), book.place("户编号")));
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::row, RosterProblem::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, RosterFault.MERGED));
    }

    @Test
    void hiddenRowsAndColumnsAreTold() throws IOException {
        book.sheet.getRow(2).setZeroHeight(true);
        book.sheet.setColumnHidden(book.place("联系电话"), true);
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::row, RosterProblem::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, RosterFault.HIDDEN_COLUMN),
                        org.assertj.core.groups.Tuple.tuple(3L, RosterFault.HIDDEN_ROW));
    }

    @Test
    void totalsASecondHeaderAndStrayWordsAreNoPeople() throws IOException {
        book.add(Map.of("序号", "合 计：", "工资性收入（元/年）", "43200"));
        var again = book.sheet.createRow(6);
        book.sheet
                .getRow(0)
                .forEach(cell -> again.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
        book.add(Map.of("户籍地址", "填表人：刘爱华"));
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::row, RosterProblem::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6L, RosterFault.TOTALS),
                        org.assertj.core.groups.Tuple.tuple(7L, RosterFault.SECOND_HEADER),
                        org.assertj.core.groups.Tuple.tuple(8L, RosterFault.NOT_A_PERSON));
    }

    @Test
    void unknownAndDoubledColumnsAndCellsBeyondTheHeaderAreTold() throws IOException {
        int end = book.sheet.getRow(0).getLastCellNum();
        book.sheet.getRow(0).createCell(end).setCellValue("银行卡号");
        book.sheet.getRow(0).createCell(end + 1).setCellValue("联系电话");
        book.sheet.getRow(1).createCell(end + 4).setCellValue("另有存款");
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::row, RosterProblem::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, RosterFault.UNKNOWN_COLUMN),
                        org.assertj.core.groups.Tuple.tuple(1L, RosterFault.DOUBLED_COLUMN),
                        org.assertj.core.groups.Tuple.tuple(2L, RosterFault.UNEXPECTED_CELL));
    }

    @Test
    void aColumnThatItsSchemeNeedsIsToldOnce() throws IOException {
        book.cell(1, "住房（套）").setCellValue("备注");
        assertThat(book.read(folder).problems())
                .extracting(RosterProblem::fault)
                .containsExactly(RosterFault.MISSING_COLUMN, RosterFault.DOUBLED_COLUMN);
    }

    @Test
    void headersAreKnownByTheirOtherNames() throws IOException {
        book.cell(1, "身份证号").setCellValue("＊公民身份号码");
        book.cell(1, "与申请人关系").setCellValue("与户主 关系");
        book.cell(1, "乡镇（街道）").setCellValue("乡镇(街道)");
        book.cell(1, "工资性收入（元/年）").setCellValue("工资性收入");
        assertThat(book.read(folder).problems()).isEmpty();
    }

    @Test
    void whatIsNoRosterIsRefusedAsAWhole() {
        book.cell(1, "身份证号").setCellValue("号");
        book.cell(1, "姓名").setCellValue("名");
        assertThatThrownBy(() -> book.read(folder))
                .hasMessageContaining("HEDUI-ROSTER-002")
                .hasMessageContaining("身份证号");
        RosterBook empty = new RosterBook();
        for (int row = 4; row >= 1; row--) {
            empty.sheet.removeRow(empty.sheet.getRow(row));
        }
        assertThatThrownBy(() -> empty.read(folder)).hasMessageContaining("HEDUI-ROSTER-004");
        empty.sheet.removeRow(empty.sheet.getRow(0));
        empty.sheet.createRow(0).createCell(0).setCellValue("通知");
        assertThatThrownBy(() -> empty.read(folder)).hasMessageContaining("HEDUI-ROSTER-001");
    }

    @Test
    void aListShowsOfAPersonOnlyTheBeginning() throws IOException {
        RosterContent content =
                book.set(3, "身份证号", "42100219820202048").set(2, "联系电话", "没有电话").read(folder);
        assertThat(content.problems().toString())
                .doesNotContain("42100219820202048")
                .doesNotContain("没有电话");
        assertThat(content.problems().get(1).stands()).isEqualTo("421***（共17字）");
    }

    @Test
    void aMemberOfAnotherCaseIsToldWithItsNumberOnly() throws IOException {
        CaseNumber other = new CaseNumber("421002-20260301-00007");
        RosterContent content = book.read(folder).with(Map.of(new ResidentId(LI), other));
        assertThat(content.problems()).hasSize(1);
        RosterProblem problem = content.problems().get(0);
        assertThat(problem.cell()).isEqualTo("F3");
        assertThat(problem.fault()).isEqualTo(RosterFault.LISTED_ELSEWHERE);
        assertThat(problem.expected()).contains(other.value());
        assertThat(content.memberRows().keySet())
                .isEqualTo(Set.of(new ResidentId(WANG), new ResidentId(LI), new ResidentId(ZHAO)));
    }
}
