package org.hedui.files;

import java.util.ArrayList;
import java.util.List;

/** Writes cases of workbooks down. */
abstract class WorkbookCases {
    final List<HostileFile> files = new ArrayList<>();

    final void workbook(String id, String code, String told, HostileZip zip) {
        add(id, List.of(code), told, zip::writeTo);
    }

    /** At the edge of what is allowed: it has to be read with the memory there is. */
    final void taken(String id, HostileZip zip) {
        add(id, List.of(), "", zip::writeTo);
    }

    final void rows(String id, String code, String told, String row) {
        workbook(id, code, told, WorkbookParts.sheet(WorkbookParts.head() + row + WorkbookParts.totals()));
    }

    /** Refused as what cannot be read, or as no table of ours. */
    final void unreadable(String id, String rows) {
        add(
                id,
                List.of("HEDUI-FILE-004", "HEDUI-FILE-025", "HEDUI-DELIVERY-002"),
                "",
                WorkbookParts.sheet(rows)::writeTo);
    }

    final void add(String id, List<String> codes, String told, HostileFile.Maker maker) {
        files.add(new HostileFile(id, "a.xlsx", TableCharset.UTF_8, codes, told, maker));
    }
}
