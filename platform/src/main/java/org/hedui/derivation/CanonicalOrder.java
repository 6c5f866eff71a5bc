package org.hedui.derivation;

import java.util.Comparator;
import java.util.List;
import org.hedui.household.DeclaredAmount;
import org.hedui.kernel.Money;

/**
 * Facts and results in an order and form that depend on nothing but themselves. Names of people and places of storage
 * do not enter: who re-imports a delivery or mends a spelling gets the same digest.
 */
final class CanonicalOrder {
    static void facts(HouseholdFacts facts, Fingerprint print) {
        print.words(facts.asOf(), facts.scheme(), facts.area());
        sorted(facts.members(), Comparator.comparing(MemberFacts::key))
                .forEach(it -> print.words(
                        "member",
                        it.key(),
                        it.relation(),
                        it.birth(),
                        it.sex(),
                        it.ability(),
                        it.traits(),
                        it.coLiving()));
        sorted(facts.supporters(), Comparator.comparing(SupporterFacts::key))
                .forEach(it -> print.words(
                        "supporter",
                        it.key(),
                        it.persons(),
                        it.personsSupported(),
                        it.supports(),
                        it.annualIncome().map(Money::yuan),
                        it.agreedAnnual().map(Money::yuan),
                        it.receivedAnnual().map(Money::yuan)));
        sorted(
                        facts.declared(),
                        Comparator.comparing(DeclaredAmount::element)
                                .thenComparing(DeclaredAmount::subject)
                                .thenComparing(DeclaredAmount::amount))
                .forEach(it -> print.words(
                        "declared", it.element(), it.subject(), it.amount().yuan()));
        sorted(
                        facts.records(),
                        Comparator.comparing(EvidenceRow::dataset)
                                .thenComparing(EvidenceRow::subject)
                                .thenComparing(EvidenceRow::digest)
                                .thenComparing(it -> it.fields().toString()))
                .forEach(it -> print.words("record", it.dataset(), it.subject(), it.digest(), it.fields()));
        sorted(
                        facts.undecided(),
                        Comparator.comparing((Undecided it) -> it.row().dataset())
                                .thenComparing(it -> it.row().subject())
                                .thenComparing(it -> it.row().digest())
                                .thenComparing(it -> it.row().fields().toString()))
                .forEach(it -> print.words(
                        "undecided",
                        it.row().dataset(),
                        it.row().subject(),
                        it.row().digest(),
                        it.degree()));
        sorted(facts.answers(), Comparator.comparing(Answer::dataset))
                .forEach(it -> print.words("answer", it.dataset(), it.kind()));
        sorted(facts.claims(), Comparator.comparing(Claim::kind).thenComparing(Claim::object))
                .forEach(it -> print.words("claim", it.kind(), it.object()));
        print.words("overrides", facts.overrides());
    }

    static void results(Assessment assessment, Fingerprint print) {
        print.words(assessment.packVersion(), assessment.category().id(), assessment.outcome(), assessment.excesses());
        print.words(
                assessment.annualIncome().value().yuan(),
                assessment.perHeadMonthlyIncome().value().yuan(),
                assessment.topUp().map(it -> it.value().yuan()));
        assessment
                .incomes()
                .forEach(it ->
                        print.words("income", it.element(), it.annual().value().yuan()));
        assessment
                .assets()
                .forEach(it -> print.words("asset", it.id(), it.amount().value()));
        assessment
                .limits()
                .forEach(it -> print.words(
                        "limit", it.id(), it.actual().value(), it.limit().value(), it.passed()));
        assessment
                .findings()
                .forEach(it -> print.words(
                        "finding",
                        it.element(),
                        it.subject(),
                        it.kind(),
                        it.declared(),
                        it.found().value()));
        assessment.suspicions().forEach(it -> print.words("suspicion", it.rule(), it.subject()));
        assessment.remarks().forEach(it -> print.words("remark", it.rule(), it.subject()));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    private CanonicalOrder() {}
}
