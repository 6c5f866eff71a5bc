package org.hedui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanNamesTest {
    private final ScanNames names = new ScanNames(
            List.of(line(1, "1", "SQ-1"), line(2, "12", "SQ-12"), line(3, "A-3", "12-7"), line(4, "A-4", "A-3号")));

    @ParameterizedTest
    @CsvSource({
        "1.pdf, 1",
        "1-王建国.pdf, 1",
        "1户王建国.jpg, 1",
        "１.pdf, 1",
        "12.pdf, 2",
        "SQ-12 授权书.pdf, 2",
        "C:\\fakepath\\SQ-1.pdf, 1",
        "扫描/SQ-1.pdf, 1",
        "12-7.pdf, 3",
        "A-3.pdf, 3",
        "A-3号.pdf, 4"
    })
    void theLongestNumberThatANameBeginsWithSaysWhoseItIs(String name, int place) {
        assertThat(names.of(name)).extracting(RosterLine::place).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"123.pdf", "1a.pdf", "IMG_0001.jpg", "王建国1.pdf", "SQ-.pdf", "SQ-13.pdf"})
    void aNameThatOnlyResemblesIsNobodys(String name) {
        assertThat(names.of(name)).isEmpty();
    }

    private static RosterLine line(int place, String household, String authorization) {
        return new RosterLine(
                place,
                household,
                authorization,
                new CaseNumber("421002-20260301-%05d".formatted(place)),
                CaseStatus.DECLARED,
                "王建国",
                "421*************12",
                1,
                "dibao",
                "中山街道",
                0,
                0);
    }
}
