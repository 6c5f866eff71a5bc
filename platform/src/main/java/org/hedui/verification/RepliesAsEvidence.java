package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.connector.Reply;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.department.DepartmentRecord;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.evidence.AnswerKind;
import org.hedui.evidence.Degree;
import org.hedui.evidence.EvidenceRecord;
import org.hedui.evidence.RecordedReply;
import org.hedui.household.Person;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.matching.Attribution;

/** Turns what connectors answered into the rows that stand in the case. */
@Dependent
public class RepliesAsEvidence {
    private final Content content;
    private final Clock clock;

    @Inject
    public RepliesAsEvidence(Content content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    List<RecordedReply> recorded(List<Reply> replies) {
        Catalogue catalogue = new Catalogue(content);
        return replies.stream().map(reply -> recorded(catalogue, reply)).toList();
    }

    /** The rows of those whose consent the grant holds, each with how surely it is theirs. */
    List<EvidenceRecord> attributed(AuthorizationGrant grant, List<Reply> replies) {
        List<EvidenceRecord> evidence = new ArrayList<>();
        for (Reply reply : replies) {
            if (reply instanceof Reply.Found found) {
                Set<ResidentId> shared = shared(found.records());
                for (DepartmentRecord row : found.records()) {
                    boolean ofTwo = shared.contains(row.idNumber());
                    grant.persons()
                            .forEach(person -> attribute(person, row, ofTwo).ifPresent(evidence::add));
                }
            }
        }
        return evidence;
    }

    /** Numbers that this source has under the names of two people. */
    private static Set<ResidentId> shared(List<DepartmentRecord> records) {
        Map<ResidentId, Set<PersonName>> names = records.stream()
                .collect(Collectors.groupingBy(
                        DepartmentRecord::idNumber,
                        Collectors.mapping(DepartmentRecord::personName, Collectors.toSet())));
        return names.entrySet().stream()
                .filter(entry -> Attribution.isShared(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Optional<EvidenceRecord> attribute(Person person, DepartmentRecord row, boolean shared) {
        return Attribution.of(person, row.idNumber(), Optional.of(row.personName()))
                .map(attribution -> new EvidenceRecord(
                        row.dataset().value(),
                        attribution.person(),
                        shared ? Degree.SHARED_NUMBER : attribution.degree(),
                        row.delivery(),
                        row.rowNumber(),
                        row.fields(),
                        row.rawRowHash(),
                        row.mending()));
    }

    private RecordedReply recorded(Catalogue catalogue, Reply reply) {
        String department = department(catalogue, reply.dataset());
        if (reply instanceof Reply.Found found) {
            return new RecordedReply(
                    found.dataset().value(),
                    AnswerKind.FOUND,
                    department,
                    found.source(),
                    "",
                    Optional.of(startOf(found.suppliedOn())),
                    found.records().size());
        }
        if (reply instanceof Reply.NothingOnRecord none) {
            return new RecordedReply(
                    none.dataset().value(),
                    AnswerKind.NOTHING_ON_RECORD,
                    department,
                    none.source(),
                    "",
                    Optional.of(startOf(none.suppliedOn())),
                    0);
        }
        return silent(reply, department);
    }

    private static RecordedReply silent(Reply reply, String department) {
        AnswerKind kind = reply instanceof Reply.NotAsked
                ? AnswerKind.NOT_ASKED
                : reply instanceof Reply.Unavailable ? AnswerKind.UNAVAILABLE : AnswerKind.OUTSIDE_COVERAGE;
        String reason = reply instanceof Reply.Unavailable unavailable ? why(unavailable) : "";
        return new RecordedReply(reply.dataset().value(), kind, department, "", reason, Optional.empty(), 0);
    }

    private static String why(Reply.Unavailable unavailable) {
        return unavailable.why().isEmpty()
                ? unavailable.missing().stream()
                        .map(month -> month.toString().substring(0, 7))
                        .collect(Collectors.joining(" "))
                : unavailable.why();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The supplier's name; a dataset that the catalogue does not know stands under its own id. */
    private static String department(Catalogue catalogue, DatasetId dataset) {
        return catalogue.datasets().stream()
                .filter(known -> known.id().equals(dataset))
                .findFirst()
                .map((Dataset known) -> catalogue.supplierOf(known).name())
                .orElse(dataset.value());
    }
}
