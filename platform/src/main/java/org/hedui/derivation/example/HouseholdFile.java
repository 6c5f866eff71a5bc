package org.hedui.derivation.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.derivation.Answer;
import org.hedui.derivation.Claim;
import org.hedui.derivation.EvidenceRow;
import org.hedui.derivation.Fingerprint;
import org.hedui.derivation.HouseholdFacts;
import org.hedui.derivation.example.Mistake.Expected;
import org.hedui.evidence.AnswerKind;
import org.hedui.household.Area;
import org.hedui.household.DeclaredAmount;
import org.hedui.kernel.Money;
import org.hedui.policy.ParameterValue;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.SourceUse;

/** Reads a household from a file, in the words of a pack. The format is described in {@code packs/README.md} of the content. */
public final class HouseholdFile {
    /** What is for people, and what an example expects. */
    private static final Set<String> BESIDE = Set.of("title", "words", "arithmetic", "pack", "expect");

    private static final Set<String> SECTIONS = Set.of(
            "as-of",
            "scheme",
            "area",
            "members",
            "supporters",
            "declared",
            "answers",
            "records",
            "claims",
            "parameters");
    private static final String OTHERS = "others";
    private static final Map<String, AnswerKind> ANSWERS = Map.of(
            "found", AnswerKind.FOUND,
            "nothing-on-record", AnswerKind.NOTHING_ON_RECORD,
            "not-asked", AnswerKind.NOT_ASKED,
            "unavailable", AnswerKind.UNAVAILABLE,
            "outside-coverage", AnswerKind.OUTSIDE_COVERAGE);

    private final PolicyPack pack;
    private final FileNode file;
    private final Set<String> subjects = new TreeSet<>();

    private HouseholdFile(PolicyPack pack, FileNode file) {
        this.pack = pack;
        this.file = file;
    }

    /** @throws FileMistakes with all mistakes of the file, in its order */
    public static HouseholdFacts read(JsonNode tree, PolicyPack pack) {
        List<Mistake> mistakes = new ArrayList<>();
        HouseholdFacts facts = new HouseholdFile(pack, new FileNode(tree, "", mistakes)).facts();
        if (!mistakes.isEmpty()) {
            throw new FileMistakes(mistakes);
        }
        return facts;
    }

    private HouseholdFacts facts() {
        Set<String> known = new TreeSet<>(SECTIONS);
        known.addAll(BESIDE);
        file.names(known);
        var day = file.at("as-of").date();
        String scheme = file.at("scheme").word(pack.schemes().keySet());
        Area area = file.at("area").word(List.of("urban", "rural")).equals("urban") ? Area.URBAN : Area.RURAL;
        PeopleSection people = new PeopleSection(pack, file, subjects);
        var members = people.members();
        var supporters = people.supporters();
        subjects.add(HouseholdFacts.HOUSEHOLD);
        var declared = declared();
        List<EvidenceRow> records = records();
        return new HouseholdFacts(
                day, scheme, area, members, supporters, declared, records, answers(records), claims(), overrides());
    }

    private List<DeclaredAmount> declared() {
        List<DeclaredAmount> all = new ArrayList<>();
        for (FileNode entry : file.at("declared").list()) {
            entry.names(Set.of("element", "subject", "amount"));
            Optional<BigDecimal> amount = entry.at("amount").amount();
            if (amount.isEmpty()) {
                entry.at("amount").mistake(Expected.PRESENT, "");
            }
            all.add(new DeclaredAmount(
                    entry.at("element").word(pack.elements().keySet()),
                    subject(entry),
                    new Money(amount.orElse(BigDecimal.ZERO))));
        }
        return all;
    }

    private String subject(FileNode entry) {
        FileNode node = entry.at("subject");
        return node.missing() ? HouseholdFacts.HOUSEHOLD : node.word(subjects);
    }

    private List<EvidenceRow> records() {
        List<EvidenceRow> all = new ArrayList<>();
        FileNode records = file.at("records");
        for (String dataset : records.names(pack.sources().keySet())) {
            SourceUse source = Optional.ofNullable(pack.sources().get(dataset)).orElseThrow();
            RecordFields fields = new RecordFields(source.dataset());
            List<String> known = new ArrayList<>(fields.labels());
            known.add("subject");
            for (FileNode entry : records.at(dataset).list()) {
                List<String> written = new ArrayList<>(entry.names(known));
                written.remove("subject");
                String subject = subject(entry);
                fields.read(entry, written).forEach(it -> all.add(row(dataset, subject, it, entry.path())));
            }
        }
        return all;
    }

    private static EvidenceRow row(String dataset, String subject, Map<String, Object> fields, String place) {
        return new EvidenceRow(dataset, subject, fields, place, Fingerprint.of(dataset, subject, fields));
    }

    private List<Answer> answers(List<EvidenceRow> records) {
        Set<String> found =
                new TreeSet<>(records.stream().map(EvidenceRow::dataset).toList());
        Set<String> known = new TreeSet<>(pack.sources().keySet());
        known.add(OTHERS);
        FileNode node = file.at("answers");
        Map<String, AnswerKind> written = new LinkedHashMap<>();
        node.names(known).forEach(name -> written.put(name, kind(node.at(name))));
        List<Answer> all = new ArrayList<>();
        for (String dataset : pack.sources().keySet()) {
            AnswerKind otherwise =
                    found.contains(dataset) ? AnswerKind.FOUND : written.getOrDefault(OTHERS, AnswerKind.NOT_ASKED);
            AnswerKind kind = written.getOrDefault(dataset, otherwise);
            if (found.contains(dataset) != (kind == AnswerKind.FOUND)) {
                node.at(dataset).mistake(Expected.CONSISTENT, dataset);
            }
            all.add(new Answer(dataset, kind));
        }
        return all;
    }

    private static AnswerKind kind(FileNode node) {
        return ANSWERS.getOrDefault(node.word(ANSWERS.keySet()), AnswerKind.NOT_ASKED);
    }

    private List<Claim> claims() {
        List<Claim> all = new ArrayList<>();
        for (FileNode entry : file.at("claims").list()) {
            entry.names(Set.of("kind", "object", "words"));
            all.add(new Claim(
                    entry.at("kind").word(pack.claims()),
                    entry.at("object").text(""),
                    entry.at("words").text("")));
        }
        return all;
    }

    private Map<String, Object> overrides() {
        Map<String, Object> all = new LinkedHashMap<>();
        FileNode node = file.at("parameters");
        node.names(pack.parameters().keySet())
                .forEach(name -> all.put(name, ParameterValue.of(node.at(name).node())));
        return all;
    }
}
