package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.hedui.content.Content;
import org.hedui.files.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReadingTest {
    private static final Catalogue CATALOGUE = new Catalogue(new Content(Path.of("../tenants/src/main/content")));

    private static FieldValue read(String dataset, String column, Cell cell) {
        return CellReading.read(CATALOGUE.require(new DatasetId(dataset)).require(column), cell);
    }

    @ParameterizedTest
    @CsvSource({
        "provident-fund,职工月缴额,'1,234.50',1234.50",
        "provident-fund,职工月缴额,￥144,144",
        "provident-fund,职工月缴额,１４４元,144",
        "provident-fund,职工月缴额,0,0",
        "provident-fund,职工月缴额,20000,20000", // the most that is believed
        "provident-fund,职工缴交率,8,0.08",
        "provident-fund,职工缴交率,8%,0.08",
        "provident-fund,职工缴交率,12.00,0.1200",
        "market-supervision,认缴出资额,10.5,105000",
        "housing,份额,50,0.50"
    })
    void amountsAreStoredInTheUnitOfTheCatalogue(String dataset, String column, String written, BigDecimal stored) {
        assertThat(read(dataset, column, Cell.text(written)))
                .isInstanceOfSatisfying(
                        FieldValue.Present.class,
                        present -> assertThat((BigDecimal) present.value()).isEqualByComparingTo(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "police-vehicle,初次登记日期,2026-03-31,2026-03-31",
        "police-vehicle,初次登记日期,2026/3/1,2026-03-01",
        "police-vehicle,初次登记日期,20260331,2026-03-31",
        "police-vehicle,初次登记日期,2026年3月31日,2026-03-31",
        "police-vehicle,初次登记日期,2026-03-31 00:00:00,2026-03-31",
        "provident-fund,汇缴年月,202603,2026-03",
        "provident-fund,汇缴年月,2026-3,2026-03",
        "provident-fund,汇缴年月,2026年03月,2026-03",
        "provident-fund,汇缴年月,2026-03-01,2026-03",
        "police-vehicle,机动车状态,A,A",
        "police-vehicle,机动车状态,正常,A",
        "police-vehicle,机动车状态,E注销,E",
        "police-household,与户主关系,妻,12",
        "market-supervision,在业状态,在业,存续",
        "police-vehicle,姓名,古丽•买买提,古丽·买买提",
        "police-vehicle,姓名,䶮𠮷,䶮𠮷",
        "police-vehicle,公民身份号码,11010519491231002x,11010519491231002X",
        "police-vehicle,公民身份号码,220422620305123,220422196203051237"
    })
    void whatDepartmentsWriteInManyWaysIsStoredInOne(String dataset, String column, String written, String stored) {
        assertThat(read(dataset, column, Cell.text(written))).isEqualTo(FieldValue.of(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "police-vehicle,公民身份号码,2.20422E+17,DIGITS_LOST",
        "police-vehicle,公民身份号码,220422196203051238,NOT_AN_ID",
        "police-vehicle,公民身份号码,500229197002290018,NO_SUCH_BIRTHDAY", // 29 Feb 1970
        "police-vehicle,公民身份号码,220422620305997,CENTURY_DOUBTFUL",
        "police-vehicle,公民身份号码,220422620230123,NO_SUCH_BIRTHDAY", // 30 Feb 1962
        "police-vehicle,公民身份号码,CAN110180081501,OTHER_CERTIFICATE",
        "police-vehicle,公民身份号码,E12345678,OTHER_CERTIFICATE",
        "police-vehicle,公民身份号码,南字第1234567号,OTHER_CERTIFICATE",
        "police-vehicle,公民身份号码,,MISSING",
        "police-vehicle,初次登记日期,2026-02-30,NOT_A_DATE",
        "police-vehicle,初次登记日期,45000,NOT_A_DATE",
        "police-vehicle,初次登记日期,去年,NOT_A_DATE",
        "provident-fund,汇缴年月,202613,NOT_A_MONTH",
        "provident-fund,职工月缴额,-144,NEGATIVE",
        "provident-fund,职工月缴额,20000.01,OUT_OF_RANGE",
        "provident-fund,职工月缴额,约144,NOT_A_NUMBER",
        "provident-fund,职工缴交率,0.08,OUT_OF_RANGE", // a fraction where per cent are sent
        "police-vehicle,机动车状态,Z,UNKNOWN_CODE",
        "police-vehicle,姓名,-,NOT_A_NAME"
    })
    void whatCannotBeIsSetAside(String dataset, String column, String written, Fault fault) {
        Cell cell = written == null ? Cell.EMPTY : Cell.text(written);
        assertThat(read(dataset, column, cell))
                .isInstanceOfSatisfying(
                        FieldValue.Faulty.class,
                        faulty -> assertThat(faulty.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "pension,月待遇金额,49.99,UNUSUAL_AMOUNT",
        "pension,月待遇金额,0,UNUSUAL_AMOUNT",
        "pension,月待遇金额,20000.01,UNUSUAL_AMOUNT",
        "pension,姓名,王?,CHARACTER_LOST",
        "pension,姓名,王\uE863,CHARACTER_LOST"
    })
    void whatIsOddIsTakenWithAWarning(String dataset, String column, String written, Fault fault) {
        assertThat(read(dataset, column, Cell.text(written)))
                .isInstanceOfSatisfying(
                        FieldValue.Doubtful.class,
                        doubtful -> assertThat(doubtful.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @CsvSource({"50", "20000"})
    void whatIsUsualIsTakenWithoutOne(String written) {
        assertThat(read("pension", "月待遇金额", Cell.text(written))).isInstanceOf(FieldValue.Present.class);
    }

    @Test
    void partOfAMergedRangeIsNobodysValue() {
        assertThat(read("pension", "停发原因", new Cell("", Cell.Form.MERGED)))
                .isEqualTo(FieldValue.faulty(Fault.MERGED, "每行单独填写"));
    }

    @Test
    void aNumberThatWasKeptAsANumberIsNoIdentityNumberEvenIfItsCheckCharacterFits() {
        Cell lost = new Cell("220422196203051237", Cell.Form.NUMBER);
        assertThat(read("police-vehicle", "公民身份号码", lost)).isEqualTo(FieldValue.faulty(Fault.DIGITS_LOST, "18位，文本格式"));
    }

    @Test
    void aFormulaIsNeverBelieved() {
        assertThat(read("provident-fund", "职工月缴额", new Cell("144", Cell.Form.FORMULA)))
                .isInstanceOfSatisfying(
                        FieldValue.Faulty.class,
                        faulty -> assertThat(faulty.fault()).isEqualTo(Fault.FORMULA));
    }

    @Test
    void nothingNeedStandInAnOptionalColumn() {
        assertThat(read("housing", "公民身份号码", Cell.EMPTY)).isEqualTo(FieldValue.ABSENT);
    }
}
