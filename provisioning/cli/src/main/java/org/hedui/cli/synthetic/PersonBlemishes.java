package org.hedui.cli.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hedui.department.ColumnType;
import org.hedui.department.EdgeCase;
import org.hedui.kernel.ResidentId;

/** What happens to numbers and names of people, in whatever table they stand. */
final class PersonBlemishes {
    private static final String SIMPLIFIED = "张陈刘杨赵黄吴孙马罗郑谢韩冯邓许萧丽强军国华艳红兰东芳";
    private static final String TRADITIONAL = "張陳劉楊趙黃吳孫馬羅鄭謝韓馮鄧許蕭麗強軍國華艷紅蘭東芳";

    private PersonBlemishes() {}

    static List<Blemish> all() {
        return List.of(
                number(EdgeCase.FIRST_GENERATION_NUMBER, PersonBlemishes::firstGeneration),
                number(
                        EdgeCase.CENTENARIAN_NUMBER,
                        (id, nth) -> Optional.of(fifteen(id).substring(0, 12) + "99" + (6 + nth % 4))),
                number(EdgeCase.X_LOOK_ALIKE, PersonBlemishes::lookAlike),
                number(EdgeCase.FULL_WIDTH_NUMBER, (id, nth) -> Optional.of(fullWidth(id))),
                number(
                        EdgeCase.NUMBER_WITH_BLANKS,
                        (id, nth) -> Optional.of(
                                id.substring(0, 6) + " " + id.substring(6, 14) + "\u3000" + id.substring(14))),
                number(
                        EdgeCase.NUMBER_AS_FLOAT,
                        (id, nth) -> Optional.of(id.charAt(0) + "." + id.substring(1, 6) + "E+17")),
                number(
                        EdgeCase.WRONG_CHECK_CHARACTER,
                        (id, nth) -> Optional.of(id.substring(0, 17) + (id.charAt(17) == '0' ? '1' : '0'))),
                number(EdgeCase.NO_SUCH_BIRTHDAY, (id, nth) -> Optional.of(unborn(id))),
                number(EdgeCase.OLD_FOREIGN_PERMANENT_RESIDENT, (id, nth) -> Optional.of("CAN" + id.substring(0, 12))),
                number(EdgeCase.PASSPORT, (id, nth) -> Optional.of("E" + id.substring(9, 17))),
                number(
                        EdgeCase.SOLDIER,
                        (id, nth) -> Optional.of((nth % 2 == 0 ? "南字第" : "士字第") + id.substring(10, 17) + "号")),
                name(EdgeCase.NAME_SEPARATOR, PersonBlemishes::separator),
                name(
                        EdgeCase.CHARACTER_LOST,
                        (name, nth) -> Optional.of(
                                first(name) + List.of("?", "□", "\uE863").get(nth % 3))),
                name(
                        EdgeCase.VARIANT_NAME,
                        (name, nth) -> Optional.of(traditional(name)).filter(it -> !it.equals(name))),
                name(EdgeCase.NAME_CONFLICT, (name, nth) -> Optional.of(name.equals("周替名") ? "吴替名" : "周替名")),
                name(
                        EdgeCase.NOT_A_NAME,
                        (name, nth) -> Optional.of(List.of("-", "0001").get(nth % 2))));
    }

    private static Blemish number(EdgeCase edge, BiFunction<String, Integer, Optional<String>> spoiling) {
        return of(ColumnType.ID_NUMBER, edge, spoiling);
    }

    private static Blemish name(EdgeCase edge, BiFunction<String, Integer, Optional<String>> spoiling) {
        return of(ColumnType.NAME, edge, spoiling);
    }

    private static Blemish of(ColumnType type, EdgeCase edge, BiFunction<String, Integer, Optional<String>> spoiling) {
        return new Blemish(
                edge,
                (column, value, nth) ->
                        column.type() == type && !value.isEmpty() ? spoiling.apply(value, nth) : Optional.empty());
    }

    private static Optional<String> firstGeneration(String id, int nth) {
        boolean had = id.startsWith("19", 6) && !id.startsWith("99", 14);
        return had ? Optional.of(fifteen(id)) : Optional.empty();
    }

    private static String fifteen(String id) {
        return id.substring(0, 6) + id.substring(8, 17);
    }

    private static Optional<String> lookAlike(String id, int nth) {
        List<String> ways = List.of("x", "Ｘ", "ｘ", "Ⅹ", "\u0425", "\u03A7");
        return id.endsWith("X") ? Optional.of(id.substring(0, 17) + ways.get(nth % ways.size())) : Optional.empty();
    }

    private static Optional<String> separator(String name, int nth) {
        List<String> ways = List.of("•", "‧", "．", "・", "-");
        return name.contains("·") ? Optional.of(name.replace("·", ways.get(nth % ways.size()))) : Optional.empty();
    }

    private static String fullWidth(String id) {
        return id.chars()
                .map(digit -> digit - '!' + '！')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The check character fits, the day does not exist. */
    private static String unborn(String id) {
        String digits = id.substring(0, 10) + "0230" + id.substring(14, 17);
        return digits + ResidentId.checkCharacter(digits);
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static String traditional(String name) {
        StringBuilder written = new StringBuilder();
        for (char next : name.toCharArray()) {
            int at = SIMPLIFIED.indexOf(next);
            written.append(at < 0 ? next : TRADITIONAL.charAt(at));
        }
        return written.toString();
    }
}
