package org.hedui.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.department.Coverage;
import org.hedui.department.DatasetId;
import org.hedui.department.Deliveries;
import org.hedui.department.Delivery;
import org.hedui.department.DepartmentRecord;
import org.hedui.department.DepartmentRecords;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.household.Person;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.TenantSettings;

/**
 * Answers from the files that departments delivered (S1-06 b): two statements, however many datasets and persons.
 *
 * <p>A dataset that the tenant asks for by letter (S4-28) is never answered from a delivery, even if a complete one is
 * there: each source has one way, the one the tenant's settings name, so that no leftover of another way decides a case
 * in silence. Who has such a department's deliveries takes the dataset out of {@code visits}.
 */
@Dependent
public class DeliveryConnector implements DepartmentConnector {
    private static final String BY_LETTER = "该来源未联网，须发函查询，尚无回函";

    private final Deliveries deliveries;
    private final DepartmentRecords records;
    private final Content content;

    @Inject
    public DeliveryConnector(Deliveries deliveries, DepartmentRecords records, Content content) {
        this.deliveries = deliveries;
        this.records = records;
        this.content = content;
    }

    @Override
    public List<Reply> ask(AuthorizationGrant grant, Set<DatasetId> datasets) {
        Set<String> visits = TenantSettings.current(content).workflow().visits();
        Map<DatasetId, Coverage> coverage = deliveries.coverage(
                new Catalogue(content)
                        .datasets().stream()
                                .filter(dataset -> datasets.contains(dataset.id()) && opens(grant, dataset.id()))
                                .filter(dataset -> !visits.contains(dataset.id().value()))
                                .toList(),
                grant.incomeWindow());
        Set<DatasetId> complete = coverage.values().stream()
                .filter(Coverage::isComplete)
                .map(covered -> covered.dataset().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<DatasetId, List<DepartmentRecord>> found = find(grant, complete);
        return new TreeSet<>(datasets)
                .stream()
                        .map(dataset -> opens(grant, dataset) && visits.contains(dataset.value())
                                ? new Reply.Unavailable(dataset, List.of(), BY_LETTER)
                                : reply(grant, dataset, coverage, found))
                        .toList();
    }

    private Map<DatasetId, List<DepartmentRecord>> find(AuthorizationGrant grant, Set<DatasetId> datasets) {
        Set<ResidentId> people = grant.persons().stream().map(Person::id).collect(Collectors.toSet());
        datasets.forEach(dataset -> grant.requireAllows(dataset.value()));
        return datasets.isEmpty() || people.isEmpty()
                ? Map.of()
                : records.find(people, datasets).stream().collect(Collectors.groupingBy(DepartmentRecord::dataset));
    }

    private static Reply reply(
            AuthorizationGrant grant,
            DatasetId dataset,
            Map<DatasetId, Coverage> coverage,
            Map<DatasetId, List<DepartmentRecord>> found) {
        if (!opens(grant, dataset)) {
            return new Reply.NotAsked(dataset);
        }
        Coverage covered = coverage.get(dataset);
        if (covered == null) {
            return new Reply.OutsideCoverage(dataset);
        }
        if (!covered.isComplete()) {
            return new Reply.Unavailable(dataset, covered.missing());
        }
        List<DepartmentRecord> rows = found.getOrDefault(dataset, List.of());
        return rows.isEmpty()
                ? new Reply.NothingOnRecord(dataset, source(covered), suppliedOn(covered))
                : new Reply.Found(dataset, source(covered), suppliedOn(covered), rows);
    }

    private static boolean opens(AuthorizationGrant grant, DatasetId dataset) {
        return grant.datasets().contains(dataset.value());
    }

    private static String source(Coverage covered) {
        return covered.deliveries().stream()
                .map(delivery -> delivery.id().toString().substring(0, 8))
                .collect(Collectors.joining(" "));
    }

    private static LocalDate suppliedOn(Coverage covered) {
        return covered.deliveries().stream()
                .map(Delivery::suppliedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
