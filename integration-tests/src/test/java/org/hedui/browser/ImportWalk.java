package org.hedui.browser;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hedui.cli.synthetic.Truth;

/** Takes the files of a province in, through the page. */
final class ImportWalk {
    private ImportWalk() {}

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
