package org.hedui.browser;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.cli.synthetic.Truth;

/**
 * The housing fund's file with one row of a person spoiled at a known place: a month that does not exist. Its totals stay
 * right, so the file is taken and the row is set aside.
 *
 * @param line of the file, as an editor shows it
 * @param right what should stand in the month
 * @param wrong what stands there
 */
record SpoiledFund(Truth.DeliveredFile file, long line, String right, String wrong) {
    static final String COLUMN = "汇缴年月";
    private static final Pattern MONTH = Pattern.compile("(?<=,)(20\\d{2})(\\d{2})(?=,)");

    /** Spoils the first row of this number in the file that lies there. */
    static SpoiledFund of(Truth truth, Path folder, String idNumber) throws IOException {
        Truth.DeliveredFile file = truth.files().stream()
                .filter(delivered -> delivered.dataset().value().equals("provident-fund"))
                .findFirst()
                .orElseThrow();
        Path path = folder.resolve(file.name());
        Charset charset = file.charset().charset();
        List<String> lines = Files.readString(path, charset).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher month = MONTH.matcher(lines.get(at));
            if (lines.get(at).contains(idNumber) && month.find()) {
                String wrong = month.group(1) + "13";
                String spoiled = month.replaceFirst(wrong);
                Files.writeString(path, String.join("\r\n", lines).replace(lines.get(at), spoiled) + "\r\n", charset);
                return new SpoiledFund(file, at + 1L, month.group(), wrong);
            }
        }
        throw new AssertionError("no row of the fund is this person's");
    }
}
