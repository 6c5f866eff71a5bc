package org.hedui.derivation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.household.DeclaredAmount;
import org.hedui.kernel.Money;
import org.hedui.policy.Element;
import org.hedui.policy.Givens;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Shown;

/** The facts as leaves of the trace, under the names formulas know. */
final class GivenFacts {
    private final PolicyPack pack;
    private final HouseholdFacts facts;

    GivenFacts(PolicyPack pack, HouseholdFacts facts) {
        this.pack = pack;
        this.facts = facts;
    }

    List<Traced<?>> ofHousehold() {
        List<Traced<?>> all = new ArrayList<>();
        all.add(fact(Givens.APPLICATION_DAY, "", facts.asOf(), ""));
        all.add(fact(Givens.AREA, "", facts.area().chinese(), ""));
        all.add(fact(
                Givens.PERSONS,
                "",
                BigDecimal.valueOf(
                        facts.members().stream().filter(MemberFacts::coLiving).count()),
                "人"));
        all.add(fact(Givens.CLAIMS, "", claims(), ""));
        for (Element element : pack.elements().values()) {
            all.add(declared(
                    Givens.DECLARED + element.name(),
                    "",
                    facts.declared().stream()
                            .filter(it -> it.element().equals(element.id()))
                            .toList(),
                    element));
        }
        return all;
    }

    List<Traced<?>> ofMember(MemberFacts member) {
        List<Traced<?>> all = new ArrayList<>();
        all.add(fact(Givens.AGE, member.key(), BigDecimal.valueOf(member.ageOn(facts.asOf())), "岁"));
        all.add(fact(Givens.SEX, member.key(), member.sex().chinese(), ""));
        all.add(fact(Givens.ABILITY, member.key(), member.ability().chinese(), ""));
        all.add(fact(Givens.RELATION, member.key(), member.relation(), ""));
        all.add(fact(Givens.TRAITS, member.key(), List.copyOf(member.traits()), ""));
        for (Element element : pack.elements().values()) {
            all.add(declared(
                    Givens.DECLARED_BY_MEMBER + element.name(),
                    member.key(),
                    facts.declared().stream()
                            .filter(it -> it.element().equals(element.id())
                                    && it.subject().equals(member.key()))
                            .toList(),
                    element));
        }
        return all;
    }

    List<Traced<?>> ofSupporter(SupporterFacts supporter) {
        String key = supporter.key();
        List<Traced<?>> all = new ArrayList<>();
        all.add(fact(Givens.SUPPORTER_PERSONS, key, BigDecimal.valueOf(supporter.persons()), "人"));
        all.add(fact(Givens.SUPPORTED, key, BigDecimal.valueOf(supporter.personsSupported()), "人"));
        all.add(fact(
                Givens.SUPPORTED_HERE,
                key,
                BigDecimal.valueOf(supporter.supports().size()),
                "人"));
        amount(Givens.SUPPORTER_INCOME, key, supporter.annualIncome()).ifPresent(all::add);
        amount(Givens.AGREED, key, supporter.agreedAnnual()).ifPresent(all::add);
        amount(Givens.RECEIVED, key, supporter.receivedAnnual()).ifPresent(all::add);
        return all;
    }

    List<Traced<?>> ofRecord(RecordInstance record, long counted) {
        return List.of(
                fact(Givens.MONTHS_COUNTED, record.scope(), BigDecimal.valueOf(counted), "个月"),
                fact(Givens.MONTHS_COVERED, record.scope(), BigDecimal.valueOf(record.monthsCovered()), "个月"));
    }

    Traced<?> month(YearMonth month, String scope) {
        return fact(Givens.MONTH, scope, month.toString(), "");
    }

    Traced<?> employer(String name, String scope) {
        return fact(Givens.EMPLOYER, scope, name, "");
    }

    private List<Map<String, Object>> claims() {
        return facts.claims().stream()
                .sorted(Comparator.comparing(Claim::kind).thenComparing(Claim::object))
                .map(claim -> Map.<String, Object>of("类型", claim.kind(), "对象", claim.object()))
                .toList();
    }

    private static Optional<Traced<?>> amount(String name, String scope, Optional<Money> amount) {
        return amount.map(money -> fact(name, scope, money.yuan(), "元/年"));
    }

    private static Traced<?> fact(String name, String scope, Object value, String unit) {
        return new Traced<>(
                Traced.Kind.FACT, name, scope, value, name + " " + Shown.of(value, unit) + unit, "家庭情况", List.of());
    }

    private static Traced<?> declared(String name, String scope, List<DeclaredAmount> amounts, Element element) {
        Money sum = amounts.stream().map(DeclaredAmount::amount).reduce(Money.ZERO, Money::plus);
        String unit = element.kind() == Element.Kind.INCOME ? "元/年" : "";
        return new Traced<>(
                Traced.Kind.DECLARED,
                name,
                scope,
                sum.yuan(),
                name + " " + Shown.of(sum.yuan(), unit) + unit,
                "家庭申报",
                List.of());
    }
}
