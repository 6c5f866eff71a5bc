package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.visits.FilledForm;

/** How an officer asks the departments of a place that are not on line, and records what they brought back. */
final class LetterWalk {
    private static final String HOUSING = "不动产登记";
    private static final String PLANTING = "种植情况";

    private final String number;
    private final Truth truth;
    private final Path folder;

    /** @param folder with the generator's files of the place */
    LetterWalk(String number, Truth truth, Path folder) {
        this.number = number;
        this.truth = truth;
        this.folder = folder;
    }

    /** The system check leaves two sources open, and computing waits for them. */
    void checksAndMustAskByLetter(Desk officer) {
        officer.go("cases/" + number);
        officer.does("check");
        officer.sees("该来源未联网，须发函查询，尚无回函");
        officer.sees("有未联网的部门还没有发函查询");
        officer.does("assess");
        officer.sees("还有部门没有回函：");
        officer.picture("letters-compute-refused");
    }

    void sendsTheLetters(Desk officer) {
        officer.go("cases/" + number);
        officer.does("ask");
        officer.sees("每个数据项生成一份查询函");
        officer.picture("letters-ask");
        officer.dialogButton("生成查询函");
        officer.seesStation("部门核对");
        officer.sees("未回函");
        officer.sees("等待部门回函");
        officer.picture("case-letters");
    }

    /** Case, dialog and list in both languages on three screens. */
    void pagesReadWell(Desk officer) {
        PageInspection pages = new PageInspection(Path.of("target/pictures"));
        officer.go("cases/" + number);
        pages.look(officer, "letters-case");
        pages.look(officer, "letters-dialog", () -> {
            officer.does("reply");
            officer.page().locator("#reply-way").waitFor();
        });
        officer.go("visits");
        pages.look(officer, "letters-visits");
        assertThat(pages.found()).isEmpty();
    }

    /** Takes letter and table along, as the list over all cases offers them for the most urgent first. */
    Path takesTheTable(Desk officer) {
        officer.go("visits");
        officer.page().locator("#open-letters").getByText(number).first().waitFor();
        officer.picture("visits");
        officer.go("cases/" + number);
        Locator line = line(officer, HOUSING);
        Path paper = saved(officer, line.getByText("查询函（已取 0 次）"));
        assertThat(paper.getFileName().toString()).endsWith(".pdf");
        Path form = saved(officer, line.getByText("待填表格（已取 0 次）"));
        officer.go("cases/" + number);
        line(officer, HOUSING).getByText("查询函（已取 1 次）").waitFor();
        return form;
    }

    /** The register as the generator wrote it, looked up by the department for everybody on the form. */
    Path departmentFillsIn(Path form) throws IOException {
        Dataset housing = new Catalogue(DongliaoProvince.CONTENT).require(new DatasetId("housing"));
        Truth.DeliveredFile delivered = truth.file("housing");
        return new FilledForm(housing, folder.resolve(delivered.name()), delivered.charset())
                .fill(form, folder.resolve("回函.xlsx"));
    }

    /** A table that lacks somebody is refused whole, with the place of the fault, and the dialog stays. */
    void aTableAsItWasSentIsRefused(Desk officer, Path form) {
        opensTheReply(officer, HOUSING);
        brings(officer, form);
        officer.sees("整份没有采用");
        assertThat(officer.page().locator("#reply-answer .hd-table tbody tr").count())
                .isEqualTo(truth.story("eligible").members().size());
        officer.picture("reply-refused");
    }

    void recordsTheTable(Desk officer, Path back) {
        brings(officer, back);
        officer.sees("已登记 1 户的回函，有记录 2 条");
        officer.sees("查到记录");
        officer.picture("case-reply");
        opensTheReply(officer, PLANTING);
        brings(officer, back);
        officer.sees("登记过，不能重复登记");
        officer.picture("reply-twice");
    }

    void recordsThatNothingIsOnRecord(Desk officer) {
        Locator dialog = officer.page().locator("vaadin-dialog-overlay");
        officer.fields("vaadin-dialog-overlay").pick("部门答复查无记录");
        assertThat(officer.page().locator("#reply-record").isDisabled())
                .as("it must be ticked that the department said so")
                .isTrue();
        officer.fields("vaadin-dialog-overlay").pick("部门明确答复：所查人员均查无记录");
        officer.picture("reply-nothing");
        officer.page().locator("#reply-record:not([disabled])").click();
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        line(officer, PLANTING).getByText("查无记录").first().waitFor();
        officer.picture("case-letters-answered");
    }

    void computes(Desk officer) {
        officer.does("assess");
        officer.seesStation("已推算");
        officer.picture("case-letters-computed");
    }

    private void opensTheReply(Desk officer, String dataset) {
        officer.go("cases/" + number);
        officer.does("reply");
        officer.sees("回函情况");
        officer.page().locator("#reply-letter").click();
        officer.page()
                .locator("vaadin-select-overlay vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(dataset))
                .first()
                .click();
        officer.fields("vaadin-dialog-overlay").write("部门经办人", "黄海燕");
    }

    private static void brings(Desk officer, Path file) {
        officer.page().locator("#reply-file input[type=file]").setInputFiles(file);
        officer.sees("已接收：" + file.getFileName());
        officer.page().locator("#reply-record:not([disabled])").click();
    }

    private static Locator line(Desk officer, String dataset) {
        return officer.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("-函-"))
                .filter(new Locator.FilterOptions().setHasText(dataset))
                .filter(new Locator.FilterOptions().setHasText("待填表格"))
                .first();
    }

    private Path saved(Desk officer, Locator link) {
        var download = officer.page().waitForDownload(link::click);
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(Files.exists(file)).isTrue();
        return file;
    }
}
