package org.hedui.department;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hedui.files.Cell;
import org.hedui.kernel.NameVariants;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;

/** Reads the two columns that tell whose row it is. The same for every table of people. */
final class PersonReading {
    /** A spreadsheet keeps that many digits. */
    private static final int KEPT_DIGITS = 15;

    private static final Pattern EIGHTEEN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    /** Soldiers' certificates, passports and passes, foreigners' old permanent residence cards. */
    private static final Pattern OTHER_CERTIFICATE = Pattern.compile(".*字第?[\\d-]+号?|[A-Z]{1,3}\\d{7,12}");

    private PersonReading() {}

    /** A number of more than 15 digits that was kept as a number has lost its last ones, whatever they look like. */
    static FieldValue idNumber(Cell cell) {
        boolean digitsLost =
                cell.form() == Cell.Form.NUMBER && cell.text().length() > KEPT_DIGITS || CellReading.isScientific(cell);
        if (digitsLost) {
            return FieldValue.faulty(Fault.DIGITS_LOST, "18位，文本格式");
        }
        Optional<ResidentId> read = ResidentId.find(cell.text());
        return read.isPresent()
                ? FieldValue.of(read.get().value())
                : FieldValue.faulty(whyNot(ResidentId.normalise(cell.text())), "18位公民身份号码");
    }

    private static Fault whyNot(String number) {
        if (ResidentId.isOfUnknownCentury(number)) {
            return Fault.CENTURY_DOUBTFUL;
        }
        if (OTHER_CERTIFICATE.matcher(number).matches()) {
            return Fault.OTHER_CERTIFICATE;
        }
        boolean noSuchDay = EIGHTEEN.matcher(number).matches() && !isDay(number.substring(6, 14))
                || FIFTEEN.matcher(number).matches() && !isDay("19" + number.substring(6, 12));
        return noSuchDay ? Fault.NO_SUCH_BIRTHDAY : Fault.NOT_AN_ID;
    }

    private static boolean isDay(String eightDigits) {
        return DayForms.day(Cell.text(eightDigits)).isPresent();
    }

    static FieldValue name(Cell cell) {
        try {
            String text = cell.text();
            boolean plausible = cell.form() == Cell.Form.TEXT
                    && isNameBeginning(text.codePointAt(0))
                    && text.codePoints().anyMatch(Character::isLetter)
                    && text.codePoints().noneMatch(Character::isDigit);
            if (!plausible) {
                return FieldValue.faulty(Fault.NOT_A_NAME, "姓名");
            }
            String name = new PersonName(text).value();
            return name.codePoints().anyMatch(NameVariants::standsForAnother)
                    ? new FieldValue.Doubtful(name, Fault.CHARACTER_LOST, "国家标准字符")
                    : FieldValue.of(name);
        } catch (VerificationException refused) {
            return FieldValue.faulty(Fault.NOT_A_NAME, "姓名，至多100字");
        }
    }

    /** What begins as a formula does is no name, whatever letters follow. */
    private static boolean isNameBeginning(int point) {
        return Character.isLetter(point) || NameVariants.standsForAnother(point);
    }
}
