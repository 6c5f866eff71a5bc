package org.hedui.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.household.Area;
import org.hedui.household.LabourAbility;
import org.hedui.household.Relation;

/** The words that may stand in the columns with a list, and others that people write for the same. */
final class RosterWords {
    private static final Map<Relation, String> OTHER_RELATIONS = Map.of(
            Relation.SELF, "申请人",
            Relation.SPOUSE, "妻 夫 妻子 丈夫",
            Relation.SON, "儿子 长子 次子 三子 独生子",
            Relation.DAUGHTER, "女儿 长女 次女 三女 独生女",
            Relation.GRANDCHILD, "孙子 孙女 外孙 外孙女 外孙子",
            Relation.FATHER, "父",
            Relation.MOTHER, "母",
            Relation.SIBLING, "兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹");

    private final Map<RosterField, Map<String, String>> meanings = new EnumMap<>(RosterField.class);
    private final Map<RosterField, List<String>> choices = new EnumMap<>(RosterField.class);

    RosterWords(RosterTerms terms) {
        for (Relation relation : Relation.values()) {
            choice(
                    RosterField.RELATION,
                    relation.name(),
                    relation.chinese(),
                    OTHER_RELATIONS.getOrDefault(relation, ""));
        }
        choice(RosterField.AREA, Area.URBAN.name(), Area.URBAN.chinese(), "城镇 城 非农业 非农");
        choice(RosterField.AREA, Area.RURAL.name(), Area.RURAL.chinese(), "乡村 农 农业");
        choice(RosterField.STANDING, Standing.MEMBER.name(), Standing.MEMBER.chinese(), "共同生活成员 家庭成员 成员 是");
        choice(
                RosterField.STANDING,
                Standing.SUPPORTER.name(),
                Standing.SUPPORTER.chinese(),
                "赡养义务人 抚养义务人 扶养义务人 法定义务人");
        Arrays.stream(LabourAbility.values())
                .forEach(ability -> choice(RosterField.ABILITY, ability.name(), ability.chinese(), ""));
        terms.schemes().forEach(scheme -> choice(RosterField.SCHEME, scheme.id(), scheme.name(), ""));
        terms.traits().forEach(trait -> choice(RosterField.TRAITS, trait, trait, ""));
    }

    private void choice(RosterField field, String meaning, String word, String others) {
        choices.computeIfAbsent(field, none -> new java.util.ArrayList<>()).add(word);
        Map<String, String> of = meanings.computeIfAbsent(field, none -> new LinkedHashMap<>());
        of.put(word, meaning);
        Arrays.stream(others.split(" ")).filter(other -> !other.isEmpty()).forEach(other -> of.put(other, meaning));
    }

    /** Whether only certain words may stand there. */
    boolean know(RosterField field) {
        return meanings.containsKey(field);
    }

    Optional<String> meaning(RosterField field, String word) {
        return Optional.ofNullable(meanings.getOrDefault(field, Map.of()).get(word));
    }

    /** What a list offers. */
    List<String> choices(RosterField field) {
        return List.copyOf(choices.getOrDefault(field, List.of()));
    }

    String expected(RosterField field) {
        return String.join("、", choices(field));
    }
}
