package org.hedui.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.TableCharset;
import org.hedui.policy.Element;
import org.hedui.policy.Scheme;

/** Two households on a roster, in order, for tests to put something wrong into. The header is row 1. */
final class RosterBook {
    static final String WANG = "421002198001011210";
    static final String LI = "42100219820202048X";
    static final String SON = "421002195003030016";
    static final String ZHAO = "421002197505050016";

    static final RosterTerms TERMS = new RosterTerms(
            "沙市区",
            List.of(scheme("dibao", "最低生活保障"), scheme("medical", "医疗救助")),
            Map.of(
                    "dibao",
                            List.of(
                                    element("wages", "工资性收入", Element.Kind.INCOME),
                                    element("houses", "住房", Element.Kind.PROPERTY)),
                    "medical", List.of(element("wages", "工资性收入", Element.Kind.INCOME))),
            Map.of("wages", "元/年", "houses", "套"),
            new LinkedHashSet<>(List.of("全日制在校", "重病")));

    final XSSFWorkbook workbook = new XSSFWorkbook();
    final Sheet sheet = workbook.createSheet("花名册");
    private final List<String> header = new ArrayList<>(List.of("序号"));

    RosterBook() {
        TERMS.columns().forEach(column -> header.add(column.label()));
        Row first = sheet.createRow(0);
        for (int place = 0; place < header.size(); place++) {
            first.createCell(place).setCellValue(header.get(place));
        }
        add(applicant("1", "王建国", WANG, "dibao"));
        add(person("1", "李秀兰", LI, "配偶", "共同生活", "完全丧失劳动能力"));
        add(supporter("1", "王强", SON));
        add(applicant("2", "赵德贵", ZHAO, "dibao"));
    }

    static Map<String, String> applicant(String household, String name, String id, String scheme) {
        Map<String, String> row = person(household, name, id, "本人", "共同生活", "有劳动能力");
        row.put("户主/申请人", name);
        row.put("户籍地址", "沙市区中山路1号");
        row.put("居住地址", "沙市区中山路1号");
        row.put("乡镇（街道）", "中山街道");
        row.put("户籍类别", "城市");
        row.put("救助类型", scheme.equals("dibao") ? "最低生活保障" : "医疗救助");
        row.put("联系电话", "19900000001");
        row.put("授权书编号", "SQ-" + household);
        row.put("工资性收入（元/年）", "21600");
        if (scheme.equals("dibao")) {
            row.put("住房（套）", "1");
        }
        return row;
    }

    static Map<String, String> person(
            String household, String name, String id, String relation, String standing, String ability) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("户编号", household);
        row.put("姓名", name);
        row.put("身份证号", id);
        row.put("与申请人关系", relation);
        row.put("共同生活/义务人", standing);
        row.put("劳动能力", ability);
        return row;
    }

    static Map<String, String> supporter(String household, String name, String id) {
        Map<String, String> row = person(household, name, id, "子", "义务人", "");
        row.put("其家庭人数", "3");
        row.put("其赡养（抚养）人数", "2");
        row.put("其家庭月收入", "2000");
        return row;
    }

    RosterBook add(Map<String, String> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        values.forEach((label, value) -> {
            if (!value.isEmpty()) {
                row.createCell(place(label)).setCellValue(value);
            }
        });
        return this;
    }

    /** @param row as a spreadsheet shows it */
    RosterBook set(int row, String label, String value) {
        Cell cell = cell(row, label);
        if (value.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(value);
        }
        return this;
    }

    RosterBook number(int row, String label, double value) {
        cell(row, label).setCellValue(value);
        return this;
    }

    Cell cell(int row, String label) {
        return sheet.getRow(row - 1).getCell(place(label), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    int place(String label) {
        int place = header.indexOf(label);
        if (place < 0) {
            throw new IllegalArgumentException(label);
        }
        return place;
    }

    InspectedFile file(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "roster", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return inspected(file);
    }

    static InspectedFile inspected(Path file) {
        return new FileGuard(GuardLimits.DEFAULTS)
                .table(file, file.getFileName().toString(), TableCharset.UTF_8);
    }

    RosterContent read(Path folder) throws IOException {
        return RosterReading.read(file(folder), TERMS, GuardLimits.DEFAULTS);
    }

    private static Scheme scheme(String id, String name) {
        return new Scheme(id, name, List.of(), List.of(), List.of(), List.of(), false);
    }

    private static Element element(String id, String name, Element.Kind kind) {
        return new Element(
                id,
                name,
                kind,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
