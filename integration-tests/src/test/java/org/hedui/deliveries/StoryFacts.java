package org.hedui.deliveries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.DepartmentRecord;
import org.hedui.derivation.Answer;
import org.hedui.derivation.Claim;
import org.hedui.derivation.EvidenceRow;
import org.hedui.derivation.HouseholdFacts;
import org.hedui.derivation.MemberFacts;
import org.hedui.derivation.Sex;
import org.hedui.derivation.SupporterFacts;
import org.hedui.evidence.AnswerKind;
import org.hedui.household.Member;
import org.hedui.household.Supporter;

/** A story's declaration and the delivered rows of its members, as the derivation reads them. */
final class StoryFacts {
    private StoryFacts() {}

    static HouseholdFacts of(Truth.Story story, Truth truth, DeliveryDesk desk) {
        String[] datasets =
                truth.files().stream().map(file -> file.dataset().value()).toArray(String[]::new);
        List<EvidenceRow> rows = new ArrayList<>();
        for (Member member : story.members()) {
            desk.find(member.id().value(), datasets).forEach(found -> rows.add(row(member, found)));
        }
        return new HouseholdFacts(
                truth.asOf(),
                "dibao",
                story.area(),
                story.members().stream().map(StoryFacts::member).toList(),
                story.supporters().stream().map(StoryFacts::supporter).toList(),
                story.declared(),
                rows,
                truth.files().stream()
                        .map(file -> new Answer(file.dataset().value(), kind(rows, file), Optional.empty()))
                        .toList(),
                story.claims().stream()
                        .map(claim -> new Claim("车辆已报废无手续", claim.plate(), claim.explanation()))
                        .toList(),
                Map.of());
    }

    private static EvidenceRow row(Member member, DepartmentRecord found) {
        return new EvidenceRow(
                found.dataset().value(),
                member.key(),
                found.fields(),
                found.delivery() + " " + found.rowNumber(),
                found.rawRowHash());
    }

    private static AnswerKind kind(List<EvidenceRow> rows, Truth.DeliveredFile file) {
        return rows.stream().anyMatch(row -> row.dataset().equals(file.dataset().value()))
                ? AnswerKind.FOUND
                : AnswerKind.NOTHING_ON_RECORD;
    }

    private static MemberFacts member(Member member) {
        return new MemberFacts(
                member.key(),
                member.name().value(),
                member.relation().code(),
                member.id().birthDate(),
                member.id().isMale() ? Sex.MALE : Sex.FEMALE,
                member.ability(),
                member.traits(),
                true);
    }

    private static SupporterFacts supporter(Supporter supporter) {
        return new SupporterFacts(
                supporter.key(),
                supporter.name().value(),
                supporter.relation().code(),
                supporter.persons(),
                supporter.supported(),
                supporter.supports(),
                supporter.monthlyIncome().map(income -> income.times(BigDecimal.valueOf(12))),
                Optional.empty(),
                Optional.empty());
    }
}
