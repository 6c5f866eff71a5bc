package org.hedui.derivation.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.derivation.MemberFacts;
import org.hedui.derivation.Sex;
import org.hedui.derivation.SupporterFacts;
import org.hedui.derivation.example.Mistake.Expected;
import org.hedui.household.LabourAbility;
import org.hedui.kernel.Money;
import org.hedui.policy.PolicyPack;

/** Members and supporters of a household's file. */
final class PeopleSection {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final Map<String, LabourAbility> ABILITIES = Map.of(
            "able", LabourAbility.ABLE,
            "partly-lost", LabourAbility.PARTLY_LOST,
            "lost", LabourAbility.LOST,
            "none", LabourAbility.NONE);
    private static final Map<String, Sex> SEXES = Map.of("male", Sex.MALE, "female", Sex.FEMALE);

    private final PolicyPack pack;
    private final FileNode file;
    private final Set<String> subjects;

    /** @param subjects receives the keys of the people */
    PeopleSection(PolicyPack pack, FileNode file, Set<String> subjects) {
        this.pack = pack;
        this.file = file;
        this.subjects = subjects;
    }

    List<MemberFacts> members() {
        List<MemberFacts> all = new ArrayList<>();
        List<FileNode> entries = file.at("members").list();
        if (entries.isEmpty()) {
            file.at("members").mistake(Expected.PRESENT, "");
        }
        for (FileNode entry : entries) {
            entry.names(Set.of("key", "name", "relation", "birth", "sex", "ability", "traits", "co-living"));
            String key = key(entry, "M" + (all.size() + 1));
            all.add(new MemberFacts(
                    key,
                    entry.at("name").text(key),
                    entry.at("relation").text(all.isEmpty() ? "01" : "97"),
                    entry.at("birth").date(),
                    sex(entry.at("sex")),
                    ABILITIES.getOrDefault(entry.at("ability").word(ABILITIES.keySet()), LabourAbility.NONE),
                    traits(entry.at("traits")),
                    entry.at("co-living").truth(true)));
        }
        return all;
    }

    List<SupporterFacts> supporters() {
        Set<String> members = new TreeSet<>(subjects);
        List<SupporterFacts> all = new ArrayList<>();
        for (FileNode entry : file.at("supporters").list()) {
            entry.names(Set.of(
                    "key",
                    "name",
                    "relation",
                    "persons",
                    "persons-supported",
                    "supports",
                    "annual-income",
                    "monthly-income",
                    "agreed-annual",
                    "received-annual"));
            String key = key(entry, "S" + (all.size() + 1));
            List<String> supports = entry.at("supports").list().stream()
                    .map(node -> node.word(members))
                    .toList();
            all.add(new SupporterFacts(
                    key,
                    entry.at("name").text(key),
                    entry.at("relation").text("97"),
                    entry.at("persons").count(),
                    entry.at("persons-supported").missing()
                            ? Math.max(1, supports.size())
                            : entry.at("persons-supported").count(),
                    supports,
                    income(entry),
                    entry.at("agreed-annual").amount().map(Money::new),
                    entry.at("received-annual").amount().map(Money::new)));
        }
        return all;
    }

    private static Optional<Money> income(FileNode entry) {
        Optional<BigDecimal> monthly = entry.at("monthly-income").amount();
        if (monthly.isPresent() && !entry.at("annual-income").missing()) {
            entry.at("monthly-income").mistake(Expected.ONCE, "annual-income");
        }
        return entry.at("annual-income")
                .amount()
                .or(() -> monthly.map(MONTHS_OF_A_YEAR::multiply))
                .map(Money::new);
    }

    private String key(FileNode entry, String otherwise) {
        String key = entry.at("key").text(otherwise);
        if (!subjects.add(key)) {
            entry.at("key").mistake(Expected.ONCE, key);
        }
        return key;
    }

    private static Sex sex(FileNode node) {
        return node.missing() ? Sex.UNKNOWN : SEXES.getOrDefault(node.word(SEXES.keySet()), Sex.UNKNOWN);
    }

    private Set<String> traits(FileNode node) {
        Set<String> traits = new TreeSet<>();
        node.list().forEach(trait -> traits.add(trait.word(pack.traits())));
        return traits;
    }
}
