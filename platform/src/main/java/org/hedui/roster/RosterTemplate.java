package org.hedui.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty roster: title, explanations, header, lists for the columns that have one. One sheet, so that what is printed
 * and sealed is what is sent. Every cell to be filled is text, so that no spreadsheet takes digits away.
 */
public final class RosterTemplate {
    /** Rows that are prepared; more may follow. */
    private static final int PREPARED = 1_000;

    private static final int HEADER = 2;
    private static final String EXPLANATIONS = """
            填写说明：
            1. 一人一行。同一户的各行填同一“户编号”；申请人的“与申请人关系”填“本人”，每户一人。
            2. 身份证号填18位，单元格已设为文本格式，请勿改为数值。姓名间隔号用“·”。
            3. 乡镇（街道）、居住地址、户籍类别、救助类型、授权书编号填在申请人一行即可；其他行填写的，应当与申请人一致。
            4. 收入填申请前12个月的年收入（元），财产按列名所注单位填写。每一项本户至少一行有数，没有的填 0，留空视为没有申报。
            5. 赡养、抚养、扶养义务人另起一行，“共同生活/义务人”填“义务人”，并填其家庭人数、其赡养（抚养）人数；不填申报数。
            6. “特殊情形”可填：%s；有几项的用“、”隔开。
            7. 不要合并单元格，不要隐藏行和列，不要写公式、合计。整份花名册检查无误后一次接收，有一处不符即不接收，并逐格退回说明。""";

    private final RosterTerms terms;

    public RosterTemplate(RosterTerms terms) {
        this.terms = terms;
    }

    public byte[] workbook() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                Workbook workbook = new Workbook(out, "hedui", "1.0")) {
            write(workbook.newWorksheet("花名册"));
            workbook.finish();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Worksheet sheet) {
        List<RosterColumn> columns = terms.columns();
        int last = columns.size();
        sheet.value(0, 0, "%s申请核对人员花名册".formatted(terms.place()));
        sheet.range(0, 0, 0, last).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        sheet.value(1, 0, EXPLANATIONS.formatted(String.join("、", terms.traits())));
        sheet.range(1, 0, 1, last).merge();
        sheet.style(1, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(0, 30);
        sheet.rowHeight(1, 130);
        sheet.value(HEADER, 0, "序号");
        for (int place = 1; place <= last; place++) {
            column(sheet, place, columns.get(place - 1));
        }
        sheet.range(HEADER, 0, HEADER, last)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("DDE7F0")
                .borderStyle("thin")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(HEADER, 36);
        sheet.freezePane(5, HEADER + 1);
    }

    private void column(Worksheet sheet, int place, RosterColumn column) {
        sheet.value(HEADER, place, column.label());
        sheet.width(place, width(column));
        sheet.range(HEADER + 1, place, HEADER + PREPARED, place)
                .style()
                .format("@")
                .set();
        List<String> choices = column.field()
                .filter(field -> field != RosterField.TRAITS)
                .map(field -> new RosterWords(terms).choices(field))
                .orElse(List.of());
        if (!choices.isEmpty()) {
            sheet.range(HEADER + 1, place, HEADER + PREPARED, place)
                    .validateWithListByFormula("\"" + String.join(",", choices) + "\"")
                    .errorTitle(column.label())
                    .error("请从列表中选择：" + String.join("、", choices))
                    .showErrorMessage(true);
        }
    }

    private static double width(RosterColumn column) {
        return column.field()
                .map(field -> switch (field) {
                    case ID_NUMBER -> 22.0;
                    case ADDRESS, HUKOU_ADDRESS -> 30.0;
                    case AUTHORIZATION, SCHEME, PHONE, TOWNSHIP, ABILITY -> 16.0;
                    default -> 12.0;
                })
                .orElse(13.0);
    }
}
