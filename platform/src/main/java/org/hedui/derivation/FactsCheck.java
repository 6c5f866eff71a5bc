package org.hedui.derivation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hedui.evidence.AnswerKind;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.PolicyPack;

/** Whether facts hold together and speak the pack's words, before anything is worked out. */
final class FactsCheck {
    private final PolicyPack pack;
    private final HouseholdFacts facts;
    private final Set<String> subjects = new HashSet<>();

    FactsCheck(PolicyPack pack, HouseholdFacts facts) {
        this.pack = pack;
        this.facts = facts;
    }

    /** @throws VerificationException HEDUI-DERIVATION-004 with the place and the reason */
    void run() {
        pack.requireScheme(facts.scheme());
        people();
        words();
        facts.records().forEach(row -> {
            known(subjects, row.subject(), "records of " + row.dataset() + ": subject");
            if (answer(facts, row.dataset()) != AnswerKind.FOUND) {
                throw refusal("there are records of " + row.dataset() + ", but its answer is "
                        + answer(facts, row.dataset()));
            }
        });
    }

    /** How a source answered; not asked if nothing says so. */
    static AnswerKind answer(HouseholdFacts facts, String dataset) {
        return facts.answers().stream()
                .filter(answer -> answer.dataset().equals(dataset))
                .map(Answer::kind)
                .findFirst()
                .orElse(AnswerKind.NOT_ASKED);
    }

    private void people() {
        if (facts.members().stream().noneMatch(MemberFacts::coLiving)) {
            throw refusal("a household has at least one co-living member");
        }
        subjects.add(HouseholdFacts.HOUSEHOLD);
        Stream.concat(
                        facts.members().stream().map(MemberFacts::key),
                        facts.supporters().stream().map(SupporterFacts::key))
                .filter(key -> !subjects.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw refusal("the key " + key + " stands twice");
                });
        facts.supporters()
                .forEach(supporter -> supporter
                        .supports()
                        .forEach(key -> known(subjects, key, "supporter " + supporter.key() + ": supports")));
    }

    private void words() {
        facts.members()
                .forEach(member -> member.traits()
                        .forEach(trait -> known(pack.traits(), trait, "member " + member.key() + ": trait")));
        facts.claims().forEach(claim -> known(pack.claims(), claim.kind(), "claim"));
        facts.declared().forEach(declared -> {
            known(pack.elements().keySet(), declared.element(), "declared: element");
            known(subjects, declared.subject(), "declared: subject");
        });
        List<String> answered = facts.answers().stream().map(Answer::dataset).toList();
        if (new HashSet<>(answered).size() < answered.size()) {
            throw refusal("a source answers once; given were " + answered);
        }
    }

    private void known(Set<String> known, String word, String where) {
        if (!known.contains(word)) {
            throw refusal(where + " " + word + " is unknown; there are "
                    + known.stream().sorted().toList());
        }
    }

    private static VerificationException refusal(String reason) {
        return new VerificationException("HEDUI-DERIVATION-004", reason, reason);
    }
}
