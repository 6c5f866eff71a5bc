package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedui.content.Content;
import org.hedui.content.OfficialCalendar;
import org.hedui.department.Catalogue;
import org.hedui.department.DatasetId;
import org.hedui.evidence.CheckRun;
import org.hedui.evidence.RecordedReply;
import org.hedui.household.Declaration;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.PolicyShelf;
import org.hedui.policy.Scheme;
import org.hedui.tenancy.TenantSettings;

/** What the tenant's settings and policy pack fix for a case: time limit, income window, sources to be asked. */
@Dependent
public class CaseTerms {
    private final Content content;
    private final PolicyShelf packs;
    private final Clock clock;

    @Inject
    public CaseTerms(Content content, PolicyShelf packs, Clock clock) {
        this.content = content;
        this.packs = packs;
        this.clock = clock;
    }

    TenantSettings tenant() {
        return TenantSettings.current(content);
    }

    /** The pack in force for this tenant. */
    PolicyPack pack() {
        return packs.of(tenant());
    }

    /** When the report is due if the entrustment was received on {@code received} (S4-31). */
    LocalDate dueOn(LocalDate received) {
        return workingDaysAfter(received, tenant().workflow().deadline());
    }

    LocalDate workingDaysAfter(LocalDate day, int days) {
        return OfficialCalendar.of(content).workingDays().after(day, days);
    }

    /** The day of application: when the household declared. */
    LocalDate applicationDay(Declaration declaration) {
        return LocalDate.ofInstant(declaration.declaredAt(), clock.getZone());
    }

    /** The months whose income counts, by the pack's parameter of that day. */
    Period incomeWindow(Declaration declaration) {
        LocalDate day = applicationDay(declaration);
        PolicyPack pack = pack();
        BigDecimal months = (BigDecimal) pack.requireParameter(pack.cast(PolicyPack.Part.WINDOW))
                .on(day, pack.id())
                .value();
        return Period.monthsBefore(day, months.intValueExact());
    }

    /**
     * Nothing is derived while a department that is asked by letter has neither answered nor been noted as silent.
     *
     * @throws VerificationException HEDUI-CHECK-001 names the datasets
     */
    void requireVisited(CheckRun check) {
        List<RecordedReply> awaited = Visits.awaited(check, tenant().workflow());
        if (!awaited.isEmpty()) {
            Catalogue catalogue = new Catalogue(content);
            throw new VerificationException(
                    "HEDUI-CHECK-001",
                    "letters of case %s are unanswered: %s"
                            .formatted(
                                    check.caseNumber(),
                                    awaited.stream().map(RecordedReply::dataset).toList()),
                    check.caseNumber(),
                    awaited.stream()
                            .map(reply -> catalogue
                                    .require(new DatasetId(reply.dataset()))
                                    .label())
                            .toList());
        }
    }

    /** Every dataset that an element of the scheme rests on. */
    Set<String> datasets(String scheme) {
        PolicyPack pack = pack();
        Scheme asked = pack.requireScheme(scheme);
        Set<String> datasets = new TreeSet<>();
        Stream.concat(asked.basic().stream(), asked.supplementary().stream())
                .map(pack.elements()::get)
                .flatMap(element -> element.sources().stream())
                .forEach(source -> datasets.add(source.dataset()));
        return datasets;
    }
}
