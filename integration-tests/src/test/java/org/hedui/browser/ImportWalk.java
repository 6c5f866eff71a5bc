package org.hedui.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Catalogue;

/** Takes the files of a province in, through the page. */
final class ImportWalk {
    private ImportWalk() {}

    /** All files of the place of this truth; what another test of this run took in already stays. */
    static void importsEverything(Desk officer, Path folder, Truth truth) {
        Catalogue catalogue = new Catalogue(DongliaoProvince.CONTENT);
        officer.go("deliveries");
        officer.page()
                .locator(".hd-grid .hd-chip:visible, .hd-grid .hd-empty:visible")
                .first()
                .waitFor();
        List<String> there = officer.page().locator("vaadin-grid-cell-content").allInnerTexts();
        truth.files().stream()
                .filter(file -> !there.contains(file.name()))
                .forEach(file -> imports(
                        officer,
                        folder.resolve(truth.tenant().value()),
                        file,
                        catalogue.require(file.dataset()).label()));
    }

    /** @param label of the dataset, as the catalogue has it */
    static void imports(Desk officer, Path folder, Truth.DeliveredFile file, String label) {
        officer.go("deliveries");
        Fields form = officer.fields(".hd-import-form");
        form.choose("数据项", label);
        form.write("所属期间自", file.period().from().toString().substring(0, 7));
        form.write("至", file.period().to().minusDays(1).toString().substring(0, 7));
        form.pick(file.charset().name().equals("UTF_8") ? "UTF-8" : "GB18030");
        officer.page().locator("#import-file input[type=file]").setInputFiles(folder.resolve(file.name()));
        officer.page().locator("#import-start:not([disabled])").click();
        officer.picture("importing");
        officer.page()
                .locator("#import-status")
                .getByText(Pattern.compile("导入完成"))
                .waitFor();
    }
}
