package org.hedui.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hedui.kernel.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same facts give the same assessment, whatever order, place or hour they come in. */
class SameFiguresTest {
    private static final List<String> EXAMPLES = List.of(
            "ct-1a-imputed-wife",
            "ct-2a-support-v1",
            "ct-3-deposits-one-fen-over",
            "ct-4-car-claimed-scrapped",
            "ct-8-declared-too-little");

    static Stream<String> examples() {
        return EXAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOrderOfMembersRecordsAndAnswersChangesNothing(String example) {
        HouseholdFacts facts = Dongliao.example(example);
        Assessment first = Dongliao.assess(facts);
        Random random = new Random(20260310);
        for (int i = 0; i < 5; i++) {
            Assessment again = Dongliao.assess(shuffled(facts, random));
            assertThat(again.digest()).isEqualTo(first.digest());
            assertThat(Canonical.write(again)).isEqualTo(Canonical.write(first));
        }
    }

    @Test
    void theTimeZoneChangesNothing() {
        String first = Dongliao.assess(Dongliao.example("ct-1a-imputed-wife")).digest();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Dongliao.assess(Dongliao.example("ct-1a-imputed-wife")).digest())
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void factsReadBackFromStorageGiveTheSameDigest() {
        for (String example : EXAMPLES) {
            HouseholdFacts facts = Dongliao.example(example);
            HouseholdFacts stored = Canonical.read(Canonical.write(facts), HouseholdFacts.class);
            assertThat(Dongliao.assess(stored).digest())
                    .isEqualTo(Dongliao.assess(facts).digest());
        }
    }

    @Test
    void whereARowIsStoredDoesNotEnterTheDigestButWhatItSaysDoes() {
        HouseholdFacts facts = Dongliao.example("ct-8-declared-too-little");
        EvidenceRow row = facts.records().get(0);
        EvidenceRow moved =
                new EvidenceRow(row.dataset(), row.subject(), row.fields(), "another delivery", row.digest());
        EvidenceRow changed = new EvidenceRow(row.dataset(), row.subject(), row.fields(), row.sourceRef(), "sha256:00");
        String digest = Dongliao.assess(facts).digest();
        assertThat(Dongliao.assess(with(facts, List.of(moved))).digest()).isEqualTo(digest);
        assertThat(Dongliao.assess(with(facts, List.of(changed))).digest()).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takingAnyRecordAwayChangesTheExplanationOrTheRecordWasListedAsWithoutEffect(String example) {
        HouseholdFacts facts = Dongliao.example(example);
        Assessment whole = Dongliao.assess(facts);
        List<EvidenceRow> listed = whole.unused().stream().map(Unused::row).toList();
        String explanation = explanation(whole);
        for (int i = 0; i < facts.records().size(); i++) {
            List<EvidenceRow> fewer = new ArrayList<>(facts.records());
            EvidenceRow taken = fewer.remove(i);
            boolean last = fewer.stream().noneMatch(row -> row.dataset().equals(taken.dataset()));
            if (!last && !listed.contains(taken)) {
                assertThat(explanation(Dongliao.assess(with(facts, fewer)))).isNotEqualTo(explanation);
            }
        }
    }

    private static String explanation(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        Derivation.TraceRoots.of(assessment).forEach(root -> tell(root, text));
        return text.toString();
    }

    private static void tell(Traced<?> node, StringBuilder text) {
        text.append(node.scope()).append(node.sentence()).append('\n');
        node.because().forEach(cause -> tell(cause, text));
    }

    private static HouseholdFacts shuffled(HouseholdFacts facts, Random random) {
        return new HouseholdFacts(
                facts.asOf(),
                facts.scheme(),
                facts.area(),
                shuffled(facts.members(), random),
                shuffled(facts.supporters(), random),
                shuffled(facts.declared(), random),
                shuffled(facts.records(), random),
                shuffled(facts.answers(), random),
                shuffled(facts.claims(), random),
                facts.overrides());
    }

    private static HouseholdFacts with(HouseholdFacts facts, List<EvidenceRow> records) {
        return new HouseholdFacts(
                facts.asOf(),
                facts.scheme(),
                facts.area(),
                facts.members(),
                facts.supporters(),
                facts.declared(),
                records,
                facts.answers(),
                facts.claims(),
                facts.overrides());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
