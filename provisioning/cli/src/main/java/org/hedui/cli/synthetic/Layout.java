package org.hedui.cli.synthetic;

import java.util.Map;
import org.hedui.files.FileKind;
import org.hedui.files.TableCharset;

/**
 * How a department writes its file.
 *
 * @param titled whether a title stands above the header
 * @param headers what it calls columns that it does not call by their label
 */
record Layout(FileKind kind, TableCharset charset, boolean titled, Map<String, String> headers) {
    private static final Map<String, Layout> ALL = Map.of(
            "police-household",
            new Layout(FileKind.XLSX, TableCharset.UTF_8, true, Map.of("公民身份号码", "身份证号", "分户日期", "立户日期")),
            "police-vehicle",
            new Layout(
                    FileKind.CSV, TableCharset.GB18030, false, Map.of("姓名", "所有人", "公民身份号码", "身份证明号码", "中文品牌", "车辆品牌")),
            "social-insurance-contribution",
            new Layout(FileKind.CSV, TableCharset.UTF_8, false, Map.of("缴费月份", "费款所属期", "公民身份号码", "证件号码")),
            "pension",
            new Layout(FileKind.XLSX, TableCharset.UTF_8, true, Map.of("月待遇金额", "月养老金")),
            "provident-fund",
            new Layout(
                    FileKind.CSV,
                    TableCharset.GB18030,
                    false,
                    Map.of("姓名", "职工姓名", "公民身份号码", "身份证号", "职工缴交率", "职工缴交率(%)", "单位缴交率", "单位缴交率(%)")),
            "housing",
            new Layout(FileKind.XLSX, TableCharset.UTF_8, true, Map.of("姓名", "权利人", "公民身份号码", "权利人证件号")),
            "market-supervision",
            new Layout(FileKind.CSV, TableCharset.UTF_8, false, Map.of("认缴出资额", "认缴出资额（万元）")));

    static Layout of(String dataset) {
        return ALL.getOrDefault(dataset, new Layout(FileKind.CSV, TableCharset.UTF_8, false, Map.of()));
    }

    String header(String label) {
        return headers.getOrDefault(label, label);
    }
}
