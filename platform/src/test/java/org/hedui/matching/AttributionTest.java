package org.hedui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedui.evidence.Degree;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    private static final ResidentId NUMBER = new ResidentId("220422196203051237");

    @ParameterizedTest
    @CsvSource({
        "王建国, 王建国, EXACT, true",
        "古丽·买买提, 古丽•买买提, EXACT, true", // the separator is normalised by the name itself
        "张东, 張東, SIMILAR_NAME, true",
        "𠮷田, 吉田, SIMILAR_NAME, true",
        "王建国, 王建军, NAME_CONFLICT, false",
        "䶮飞, 龑飞, NAME_CONFLICT, false"
    })
    void theNameDecidesHowSurelyANumberIsAPersons(String declared, String registered, Degree degree, boolean used) {
        var found = Attribution.of(person(declared), NUMBER, Optional.of(new PersonName(registered)));
        assertThat(found).contains(new Attribution("M1", degree));
        assertThat(degree.isUsed()).isEqualTo(used);
    }

    @Test
    void aRowWithoutANameIsAttributedByNumber() {
        assertThat(Attribution.of(person("王建国"), NUMBER, Optional.empty()))
                .contains(new Attribution("M1", Degree.NUMBER_ONLY));
    }

    @Test
    void theSameNameUnderAnotherNumberIsNobodys() {
        assertThat(Attribution.of(
                        person("王建国"), new ResidentId("150802195506060011"), Optional.of(new PersonName("王建国"))))
                .isEmpty();
    }

    @Test
    void oneNumberUnderTwoNamesIsSharedUnlessTheyAreVariantsOrOneLostACharacter() {
        assertThat(Attribution.isShared(names("张建", "王芳"))).isTrue();
        assertThat(Attribution.isShared(names("张东", "張東"))).isFalse();
        assertThat(Attribution.isShared(names("王芳", "王?"))).isFalse();
        assertThat(Attribution.isShared(names("王芳"))).isFalse();
        assertThat(Attribution.isShared(names())).isFalse();
    }

    private static List<PersonName> names(String... names) {
        return Stream.of(names).map(PersonName::new).toList();
    }

    private static Member person(String name) {
        return new Member("M1", new PersonName(name), NUMBER, Relation.SELF, LabourAbility.ABLE, Set.of());
    }
}
