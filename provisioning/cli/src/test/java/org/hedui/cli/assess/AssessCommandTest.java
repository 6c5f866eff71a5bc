package org.hedui.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hedui.cli.Hedui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final Path CONTENT = Path.of("../../tenants/src/main/content");
    private static final Path EXAMPLE = CONTENT.resolve("packs/dongliao/examples/ct-1c-imputation-off.yaml");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void anExampleIsAssessedInChineseWithItsReasons() {
        int code = assess(EXAMPLE, "--pack", "dongliao");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("认定：低保　核对结果：符合")
                .contains("人均月收入 477.00 元")
                .contains("月保障金额 669.00 元")
                .contains("月工资 = 公积金月缴存额 144.00 ÷ 缴交率 8% = 1800.00")
                .contains("与文件所列预期一致");
    }

    @Test
    void forMachinesTheAnswerIsJson() throws IOException {
        assess(EXAMPLE, "--pack", "dongliao", "--json");

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.at("/category/id").asText()).isEqualTo("dibao");
        assertThat(answer.at("/perHeadMonthlyIncome/shown").asText()).isEqualTo("477.00");
        assertThat(answer.at("/topUp/shown").asText()).isEqualTo("669.00");
        assertThat(answer.at("/trace/perHeadMonthlyIncome/because")).isNotEmpty();
        assertThat(answer.at("/digest").asText()).startsWith("sha256:");
        assertThat(answer.at("/otherThanExpected")).isEmpty();
    }

    @Test
    void whatIsOtherThanExpectedGivesAnExitCodeOfItsOwn() throws IOException {
        Path file = write(Files.readString(EXAMPLE).replace("top-up: 669.00", "top-up: 670.00"));

        assertThat(assess(file, "--pack", "dongliao")).isEqualTo(3);
        assertThat(out.toString()).contains("top-up: expected 670, was 669.00");
    }

    @Test
    void allMistakesAreAnsweredWithTheirPaths() throws IOException {
        Path file = write("""
                as-of: 2026-13-01
                scheme: dibaoo
                area: urban
                members:
                  - {birth: 1980-01-01, ability: able}
                  - {birth: gestern, ability: strong, age: 3}
                declared:
                  - {element: wages, subject: M9, amount: -1}
                records:
                  provident-fund:
                    - {subject: M1, 汇缴年月: 2025-3, 职工月缴额: viel, 职工缴交率: 8, 月缴: 1}
                  pensions: []
                parameters: {无此参数: 1}
                """);

        assertThat(assess(file, "--pack", "dongliao")).isEqualTo(2);
        assertThat(err.toString())
                .contains("文件有 13 处错误")
                .contains("as-of：写的是“2026-13-01”，应为日期")
                .contains("scheme：写的是“dibaoo”，应为其中之一：dibao")
                .contains("members[1].birth：写的是“gestern”，应为日期")
                .contains("members[1].ability：写的是“strong”")
                .contains("members[1].age：写的是“age”，没有这个名称")
                .contains("declared[0].subject：写的是“M9”")
                .contains("declared[0].amount：写的是“-1”，应在 0 … 之间")
                .contains("records.provident-fund[0].汇缴年月：写的是“2025-3”，应为年月")
                .contains("records.provident-fund[0].职工月缴额：写的是“viel”，应为数字")
                .contains("records.provident-fund[0].职工缴交率：写的是“8”，应在 0.01 … 0.24 之间")
                .contains("records.provident-fund[0].月缴：")
                .contains("records.pensions：")
                .contains("parameters.无此参数：");
    }

    @Test
    void aMissingFileAnUnknownPackAndAnExpiredParameterGiveOneSentence() {
        assertThat(assess(folder.resolve("none.yaml"), "--pack", "dongliao")).isEqualTo(1);
        assertThat(err.toString()).contains("HEDUI-CASEFILE-002").contains("none.yaml");
        assertThat(assess(EXAMPLE, "--pack", "nowhere")).isEqualTo(1);
        assertThat(err.toString())
                .contains("HEDUI-POLICY-001")
                .contains("nowhere")
                .contains("dongliao");
        assertThat(assess(EXAMPLE, "--pack", "dongliao", "--as-of", "2024-12-31"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("HEDUI-POLICY-003")
                .contains("2024-12-31")
                .contains("城市低保标准");
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    private int assess(Path file, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "assess";
        arguments[1] = file.toString();
        arguments[2] = "--content";
        arguments[3] = CONTENT.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Hedui.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("case.yaml"), text);
    }
}
