package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.cli.synthetic.RosterDraft.Line;
import org.hedui.policy.Element;
import org.hedui.roster.RosterField;
import org.hedui.roster.RosterTerms;

/** Writes households as lines of a roster, as an office that makes no mistake would. */
final class RosterLines {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final List<String> SHASHI = List.of("中山街道", "崇文街道", "解放街道", "胜利街道", "朝阳街道", "关沮镇", "锣场镇", "岑河镇");

    /** A household's lines, members first. */
    record Household(String number, List<Line> members, List<Line> supporters) {
        Line applicant() {
            return members.get(0);
        }

        List<Line> all() {
            List<Line> all = new ArrayList<>(members);
            all.addAll(supporters);
            return all;
        }
    }

    private final RosterTerms terms;
    private final SyntheticSettings settings;
    private final Set<String> asked;
    private int sequence;

    RosterLines(RosterTerms terms, SyntheticSettings settings) {
        this.terms = terms;
        this.settings = settings;
        this.asked = terms.elements().stream().map(Element::id).collect(Collectors.toSet());
    }

    /** @param son who supports the household from elsewhere; nobody if empty */
    Household household(int number, SyntheticHousehold household, List<SyntheticPerson> son) {
        String own = "%03d".formatted(number);
        String township = township(household, number);
        List<Line> members = new ArrayList<>();
        for (SyntheticPerson person : household.people()) {
            Line line = person(own, household, person, members.isEmpty() ? "本人" : relation(person));
            line.text(RosterField.STANDING.label(), "共同生活");
            line.text(RosterField.ABILITY.label(), person.ability().chinese());
            line.text(RosterField.TRAITS.label(), String.join("、", person.traits()));
            members.add(line);
        }
        head(members.get(0), household, own, township, number);
        amounts(members, household.people());
        return new Household(
                own,
                members,
                son.stream().map(one -> supporter(own, household, one)).toList());
    }

    private void head(Line applicant, SyntheticHousehold household, String own, String township, int number) {
        String address = "%s%s第%d号".formatted(settings.tenant().name(), township, number);
        applicant
                .text(RosterField.HUKOU_ADDRESS.label(), address)
                .text(RosterField.ADDRESS.label(), address)
                .text(RosterField.TOWNSHIP.label(), township)
                .text(RosterField.AREA.label(), household.area().chinese())
                .text(RosterField.SCHEME.label(), scheme(number))
                .text(RosterField.PHONE.label(), household.phone())
                .text(
                        RosterField.AUTHORIZATION.label(),
                        "%s-SQ-%s".formatted(settings.tenant().division(), own));
    }

    private void amounts(List<Line> members, List<SyntheticPerson> people) {
        terms.elements().forEach(element -> members.get(0).text(terms.headerOf(element.id()), "0"));
        for (int at = 0; at < members.size(); at++) {
            SyntheticPerson person = people.get(at);
            Line line = members.get(at);
            person.job().ifPresent(job -> put(line, "wages", job.base().multiply(YEAR)));
            person.pension()
                    .ifPresent(pension -> put(line, "pension", pension.monthly().multiply(YEAR)));
            if (!person.houses().isEmpty() && at == 0) {
                put(line, "houses", BigDecimal.ONE);
            }
        }
    }

    private void put(Line line, String element, BigDecimal amount) {
        if (asked.contains(element)) {
            line.text(terms.headerOf(element), amount.toPlainString());
        }
    }

    private Line supporter(String own, SyntheticHousehold household, SyntheticPerson son) {
        return person(own, household, son, "子")
                .text(RosterField.STANDING.label(), "义务人")
                .text(RosterField.SUPPORTER_PERSONS.label(), "3")
                .text(RosterField.SUPPORTED.label(), "2")
                .text(RosterField.SUPPORTER_INCOME.label(), "4500");
    }

    private Line person(String own, SyntheticHousehold household, SyntheticPerson person, String relation) {
        sequence++;
        return new Line()
                .text("序号", String.valueOf(sequence))
                .text(RosterField.HOUSEHOLD.label(), own)
                .text(RosterField.HEAD.label(), household.people().get(0).name().value())
                .text(RosterField.NAME.label(), person.name().value())
                .text(RosterField.RELATION.label(), relation)
                .text(RosterField.ID_NUMBER.label(), person.id().value());
    }

    private String township(SyntheticHousehold household, int number) {
        return settings.tenant().id().value().equals("shashi")
                ? SHASHI.get(number % SHASHI.size())
                : household.township();
    }

    private String scheme(int number) {
        return terms.schemes()
                .get(number % 5 == 0 ? 1 % terms.schemes().size() : 0)
                .name();
    }

    private static String relation(SyntheticPerson person) {
        return switch (person.registerRelation()) {
            case "11", "12" -> "配偶";
            case "20" -> "子";
            case "30" -> "女";
            case "52" -> "母亲";
            default -> "其他亲属";
        };
    }
}
