package org.hedui.cli.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.hedui.cli.synthetic.RosterDraft.Line;
import org.hedui.cli.synthetic.RosterLines.Household;
import org.hedui.roster.RosterField;

/** Writes right values otherwise, as people do: these cells must not be found wrong. */
final class RosterVariants {
    private static final String ID = RosterField.ID_NUMBER.label();

    private final RosterDraft draft;
    private final String wages;
    private final List<String> cells = new ArrayList<>();

    RosterVariants(RosterDraft draft, String wages) {
        this.draft = draft;
        this.wages = wages;
    }

    private interface Way {
        String of(String value);
    }

    /** @param households without a mistake */
    List<String> plant(List<Household> households) {
        List<Line> applicants = households.stream().map(Household::applicant).toList();
        write(born1900(applicants, 0), ID, number -> number.substring(0, 6) + number.substring(8, 17));
        write(born1900(applicants, 1), ID, RosterVariants::wide);
        write(born1900(applicants, 2), ID, number -> number.substring(0, 6) + " " + number.substring(6));
        write(born1900(applicants, 3), RosterField.AREA.label(), area -> area.equals("城市") ? "城镇" : "乡村");
        write(born1900(applicants, 4), wages, amount -> amount + "元");
        List<String> crosses = List.of("x", "Ｘ", "Ⅹ", "Х", "Χ");
        List<Line> withCross = households.stream()
                .flatMap(household -> household.all().stream())
                .filter(line -> RosterMistakes.text(line, ID).endsWith("X"))
                .toList();
        for (int at = 0; at < Math.min(crosses.size(), withCross.size()); at++) {
            String cross = crosses.get(at);
            write(withCross.get(at), ID, number -> number.substring(0, 17) + cross);
        }
        relations(households);
        return cells;
    }

    private void relations(List<Household> households) {
        for (Household household : households) {
            household.members().stream()
                    .skip(1)
                    .filter(line -> RosterMistakes.text(line, RosterField.RELATION.label())
                            .equals("配偶"))
                    .findFirst()
                    .ifPresent(line -> {
                        write(line, RosterField.RELATION.label(), spouse -> "妻子");
                        write(line, RosterField.HOUSEHOLD.label(), number -> "");
                        write(line, RosterField.NAME.label(), name -> name.replace('·', '•'));
                    });
        }
    }

    private static Line born1900(List<Line> applicants, int at) {
        return applicants.stream()
                .filter(line -> RosterMistakes.text(line, ID).startsWith("19", 6))
                .skip(at)
                .findFirst()
                .orElseThrow();
    }

    private void write(Line line, String label, Way way) {
        line.text(label, way.of(RosterMistakes.text(line, label)));
        cells.add(draft.cell(line, label));
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(sign -> wide.append((char) (sign == 'X' ? 'Ｘ' : sign - '0' + '０')));
        return wide.toString();
    }
}
