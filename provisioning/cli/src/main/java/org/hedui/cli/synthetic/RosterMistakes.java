package org.hedui.cli.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hedui.cli.synthetic.RawWorkbook.Content;
import org.hedui.cli.synthetic.RosterDraft.Line;
import org.hedui.cli.synthetic.RosterLines.Household;
import org.hedui.cli.synthetic.RosterTruth.Mending;
import org.hedui.cli.synthetic.RosterTruth.Mistake;
import org.hedui.roster.RosterFault;
import org.hedui.roster.RosterField;

/** Puts into a roster what goes wrong in real ones: forty mistakes, each in a household of its own, at a known cell. */
final class RosterMistakes {
    private static final LocalDate EVE_1900 = LocalDate.of(1899, 12, 30);
    private static final String ID = RosterField.ID_NUMBER.label();
    private static final String NAME = RosterField.NAME.label();
    private static final String RELATION = RosterField.RELATION.label();

    private record Planted(Supplier<String> cell, RosterFault fault, Mending mending, String mended) {}

    private final RosterDraft draft;
    private final List<Household> free;
    private final List<Planted> planted = new ArrayList<>();
    private final String wages;

    /** @param households of which each takes one mistake at most */
    RosterMistakes(RosterDraft draft, List<Household> households, String wages) {
        this.draft = draft;
        this.free = new ArrayList<>(households);
        this.wages = wages;
    }

    /** All of them; their cells are known once everything is in its place. */
    List<Mistake> plant() {
        numbers();
        people();
        households();
        amounts();
        sheet();
        return planted.stream()
                .map(one -> new Mistake(one.cell().get(), one.fault(), one.mending(), one.mended()))
                .toList();
    }

    /** Households without a mistake. */
    List<Household> left() {
        return List.copyOf(free);
    }

    private void numbers() {
        id(RosterFault.NOT_AN_ID, number -> number.substring(0, 17));
        id(RosterFault.NOT_AN_ID, number -> number + "1");
        id(RosterFault.NOT_AN_ID, number -> number.substring(0, 17) + other(number.charAt(17)));
        id(RosterFault.NOT_AN_ID, number -> number.substring(0, 6) + number.substring(8, 16));
        id(RosterFault.NOT_AN_ID, number -> number.substring(0, 6) + number.substring(8, 17) + "7");
        id(RosterFault.NOT_AN_ID, number -> number.substring(0, 8) + "X" + number.substring(9));
        id(RosterFault.NOT_AN_ID, number -> wide(number.substring(0, 17)));
        id(RosterFault.DIGITS_LOST, number -> "2.20422E+17");
        id(RosterFault.NO_SUCH_BIRTHDAY, number -> "500229197002290018");
        id(RosterFault.OTHER_CERTIFICATE, number -> "E12345678");
        id(RosterFault.MISSING, number -> "");
        Line kept = single().applicant();
        String number = text(kept, ID);
        kept.put(ID, Content.number(number.charAt(0) + "." + number.substring(1, 15) + "E+17"));
        set(kept, ID, RosterFault.DIGITS_LOST, number);
    }

    private void people() {
        Household couple = several();
        write(couple.members().get(1), ID, text(couple.applicant(), ID), RosterFault.TWICE_IN_HOUSEHOLD);
        Household first = single();
        write(several().members().get(1), ID, text(first.applicant(), ID), RosterFault.MEMBER_TWICE);
        write(several().members().get(1), NAME, "李秀兰420", RosterFault.NOT_A_NAME);
        write(several().members().get(1), NAME, "王□", RosterFault.CHARACTER_LOST);
        write(several().members().get(1), RosterField.HEAD.label(), "张冠李", RosterFault.DIFFERS_IN_HOUSEHOLD);
        write(several().members().get(1), RELATION, "老伴", RosterFault.UNKNOWN_WORD);
        write(several().members().get(1), RELATION, "本人", RosterFault.TWO_APPLICANTS);
        write(several().members().get(1), RosterField.STANDING.label(), "住在一起", RosterFault.UNKNOWN_WORD);
        write(several().applicant(), RELATION, "其他亲属", RosterFault.NO_APPLICANT);
        write(several().members().get(1), RosterField.ABILITY.label(), "", RosterFault.MISSING);
    }

    private void households() {
        write(single().applicant(), RosterField.SCHEME.label(), "购车补贴", RosterFault.UNKNOWN_WORD);
        write(single().applicant(), RosterField.TOWNSHIP.label(), "", RosterFault.MISSING);
        write(single().applicant(), RosterField.AUTHORIZATION.label(), "", RosterFault.MISSING);
        String letter = text(single().applicant(), RosterField.AUTHORIZATION.label());
        write(single().applicant(), RosterField.AUTHORIZATION.label(), letter, RosterFault.AUTHORIZATION_TWICE);
        write(single().applicant(), RosterField.PHONE.label(), "无", RosterFault.NOT_A_PHONE);
        Household dated = take(household -> household.all().size() == 1);
        dated.applicant().put(RosterField.HOUSEHOLD.label(), day());
        set(dated.applicant(), RosterField.HOUSEHOLD.label(), RosterFault.TURNED_INTO_DAY, dated.number());
    }

    private void amounts() {
        Household silent = take(household -> household.members().stream()
                .skip(1)
                .allMatch(line -> text(line, wages).isEmpty()));
        write(silent.applicant(), wages, "", RosterFault.MISSING_AMOUNT);
        write(single().applicant(), wages, "两千多", RosterFault.NOT_A_NUMBER);
        write(single().applicant(), wages, "-1200", RosterFault.NEGATIVE);
        write(single().applicant(), wages, "2160000000", RosterFault.OUT_OF_RANGE);
        Line dated = single().applicant();
        String amount = text(dated, wages);
        dated.put(wages, day());
        set(dated, wages, RosterFault.NOT_A_NUMBER, amount);
        Line added = single().applicant();
        String sum = text(added, wages);
        added.put(wages, Content.formula("1800*12", "21600"));
        set(added, wages, RosterFault.FORMULA, sum);
        Household supported = take(household -> !household.supporters().isEmpty());
        write(supported.supporters().get(0), wages, "54000", RosterFault.NOT_FOR_SUPPORTER);
    }

    private void sheet() {
        Household merged = take(household -> household.members().size() > 1);
        String label = RosterField.HOUSEHOLD.label();
        merged.all().stream().skip(1).forEach(line -> line.cells.remove(label));
        draft.merge(merged.applicant(), merged.all().get(merged.all().size() - 1), label);
        add(() -> draft.cell(merged.applicant(), label), RosterFault.MERGED, Mending.UNMERGE, merged.number());
        Line hidden = several().members().get(1);
        hidden.hidden = true;
        add(() -> draft.cell(hidden, "序号"), RosterFault.HIDDEN_ROW, Mending.SHOW_ROW, "");
        draft.hide(RosterField.REMARK.label());
        add(() -> draft.headerCell(RosterField.REMARK.label()), RosterFault.HIDDEN_COLUMN, Mending.SHOW_COLUMN, "");
        Line again = new Line();
        draft.headers().forEach(header -> again.text(header, header));
        draft.addBefore(single().applicant(), again);
        add(() -> draft.cell(again, "序号"), RosterFault.SECOND_HEADER, Mending.DELETE_ROW, "");
        Line totals = new Line().text("序号", "合计").put(wages, Content.number("1234567"));
        draft.add(totals);
        add(() -> draft.cell(totals, "序号"), RosterFault.TOTALS, Mending.DELETE_ROW, "");
    }

    private interface Spoiling {
        String of(String number);
    }

    private void id(RosterFault fault, Spoiling spoiling) {
        Line line = single().applicant();
        write(line, ID, spoiling.of(text(line, ID)), fault);
    }

    private void write(Line line, String label, String wrong, RosterFault fault) {
        String right = text(line, label);
        line.text(label, wrong);
        set(line, label, fault, right);
    }

    private void set(Line line, String label, RosterFault fault, String right) {
        add(() -> draft.cell(line, label), fault, Mending.SET, right);
    }

    private void add(Supplier<String> cell, RosterFault fault, Mending mending, String mended) {
        planted.add(new Planted(cell, fault, mending, mended));
    }

    private Household single() {
        return take(household -> true);
    }

    private Household several() {
        return take(household -> household.members().size() > 1);
    }

    private Household take(Predicate<Household> fitting) {
        Household found = free.stream().filter(fitting).findFirst().orElseThrow();
        free.remove(found);
        return found;
    }

    private static Content day() {
        return Content.day(ChronoUnit.DAYS.between(EVE_1900, LocalDate.of(2026, 3, 1)));
    }

    private static char other(char check) {
        return check == '1' ? '2' : '1';
    }

    private static String wide(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String text(Line line, String label) {
        Content content = line.cells.getOrDefault(label, Content.text(""));
        return content.inner().replaceAll("<[^>]*>", "");
    }
}
