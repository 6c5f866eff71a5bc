package org.hedui.department.visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hedui.department.AskedPerson;
import org.hedui.department.Code;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.department.Dataset;
import org.hedui.department.ReplyTable;

/**
 * The workbook that goes with a letter: whom it asks about, and the columns of the dataset to be filled in. Numbers are
 * texts, so that no spreadsheet takes their last digits; what may be chosen can be chosen from a list.
 */
public final class RequestForm {
    private static final String SEQUENCE = "序号";
    private static final int HINTS = 2;
    private static final int HEADER = 3;
    private static final int FIRST = 4;
    /** Rows below the last person that are prepared for further records. */
    private static final int ROOM = 200;

    private static final String HOW = "请逐人填写“查询结果”：有记录的填写右侧各栏，一人有多条记录的另起行并重复姓名和号码；没有记录的选“查无记录”，右侧留空。请勿改动表头，勿增加人员。";

    private final Dataset table;

    /** @param asked the dataset, as the catalogue has it */
    public RequestForm(Dataset asked) {
        this.table = new ReplyTable(asked).dataset();
    }

    /** @param number of the letter */
    public byte[] write(String number, String centre, List<AskedPerson> persons) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "hedui", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("查询结果");
            sheet.value(0, 0, "%s  查询函 %s 附表：%s".formatted(centre, number, table.label()));
            sheet.value(1, 0, HOW);
            sheet.style(0, 0).bold().fontSize(13).set();
            columns(sheet, persons.size());
            persons(sheet, persons);
            sheet.freezePane(2, FIRST);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void columns(Worksheet sheet, int persons) {
        sheet.value(HEADER, 0, SEQUENCE);
        sheet.width(0, 6);
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            int place = at + 1;
            sheet.value(HINTS, place, hint(column));
            sheet.value(HEADER, place, column.label());
            sheet.width(place, column.type() == ColumnType.ID_NUMBER ? 24 : 16);
            prepare(sheet, column, place, FIRST + persons + ROOM);
        }
        sheet.range(HINTS, 0, HINTS, table.columns().size())
                .style()
                .fontColor("6B6B6B")
                .wrapText(true)
                .set();
        sheet.range(HEADER, 0, HEADER, table.columns().size())
                .style()
                .bold()
                .fillColor("E8EEF3")
                .set();
    }

    /** Texts stay texts, and a code is chosen. */
    private static void prepare(Worksheet sheet, Column column, int place, int last) {
        if (column.type() == ColumnType.CODE) {
            String choices = choices(column, ",");
            if (choices.length() < 250) {
                sheet.range(FIRST, place, last, place).validateWithListByFormula("\"" + choices + "\"");
            }
        }
        if (column.type() == ColumnType.ID_NUMBER || column.type() == ColumnType.TEXT) {
            sheet.range(FIRST, place, last, place).style().format("@").set();
        }
    }

    private void persons(Worksheet sheet, List<AskedPerson> persons) {
        List<Column> keys = table.columns().stream().filter(Column::isKey).toList();
        for (int at = 0; at < persons.size(); at++) {
            AskedPerson person = persons.get(at);
            sheet.value(FIRST + at, 0, at + 1);
            for (Column key : keys) {
                sheet.value(
                        FIRST + at,
                        table.columns().indexOf(key) + 1,
                        key.type() == ColumnType.NAME
                                ? person.name().value()
                                : person.id().value());
            }
        }
    }

    private static String hint(Column column) {
        List<String> hints = new ArrayList<>();
        if (column.isKey()) {
            hints.add("已填");
        } else if (column.required()) {
            hints.add(column.label().equals(ReplyTable.RESULT) ? "必填" : "有记录的必填");
        }
        column.unit().ifPresent(unit -> hints.add("单位：" + unit));
        switch (column.type()) {
            case CODE -> hints.add(choices(column, "、"));
            case DATE -> hints.add("如 2026-03-31");
            case MONTH -> hints.add("如 202603");
            default -> {}
        }
        return String.join("；", hints);
    }

    private static String choices(Column column, String between) {
        return column.codes().stream().map(Code::label).collect(Collectors.joining(between));
    }
}
