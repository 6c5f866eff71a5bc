package org.hedui.deliveries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.crypto.CryptoSuite;
import org.hedui.department.Catalogue;
import org.hedui.department.DatasetId;
import org.hedui.department.Deliveries;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryImport;
import org.hedui.department.DeliveryRequest;
import org.hedui.department.DepartmentRecord;
import org.hedui.department.DepartmentRecords;
import org.hedui.department.ImportLimits;
import org.hedui.department.ImportProgress;
import org.hedui.department.QuarantinedValue;
import org.hedui.department.RowSeal;
import org.hedui.department.Warning;
import org.hedui.files.GuardLimits;
import org.hedui.files.TableCharset;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.Period;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.hedui.tenancy.Work;
import org.hedui.verification.ImportDelivery;

/** A data officer at work: the use case behind its guard, and what can be seen afterwards. */
final class DeliveryDesk {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneOffset.UTC);
    static final Period FEBRUARY = Period.of(YearMonth.of(2026, 2));

    final TenantId tenant;
    final JdbcUnitOfWork unitOfWork;
    final TestDatabase house;
    private final Path folder;

    DeliveryDesk(String tenant, Path folder) {
        this.tenant = new TenantId(tenant);
        this.house = TestDatabase.with(tenant);
        this.unitOfWork = house.unitOfWork();
        this.folder = folder;
    }

    Delivery bring(String dataset, Period period, String csv) throws Exception {
        Path file = Files.createTempFile(folder, dataset, ".csv");
        Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
        return bring(request(dataset, period, file), ImportProgress.UNWATCHED, ImportLimits.DEFAULTS);
    }

    DeliveryRequest request(String dataset, Period period, Path file) throws IOException {
        return new DeliveryRequest(
                new DatasetId(dataset),
                period,
                file,
                file.getFileName().toString(),
                TableCharset.UTF_8,
                Optional.empty(),
                LocalDate.of(2026, 3, 5));
    }

    Delivery bring(DeliveryRequest request, ImportProgress progress, ImportLimits limits) throws Exception {
        var deliveries = new DeliveryImport(
                unitOfWork,
                new Catalogue(TestDatabase.CONTENT),
                CryptoSuite.GUOMI,
                GuardLimits.DEFAULTS,
                limits,
                new RowSeal(house.keys()),
                CLOCK);
        var useCase = new ImportDelivery(deliveries, house.audit(unitOfWork, CLOCK));
        var method = ImportDelivery.class.getMethod("importFile", DeliveryRequest.class, ImportProgress.class);
        return asOfficer(() -> house.guard(unitOfWork, CLOCK)
                .call(method, List.of(request, progress), () -> useCase.importFile(request, progress)));
    }

    <T, E extends Exception> T asOfficer(Work<T, E> work) throws E {
        var officer = new Actor("u-7", "赵数据", tenant, Set.of(Role.DATA_OFFICER), AuthenticationLevel.PASSWORD);
        return ActorScope.as(officer, work);
    }

    List<DepartmentRecord> find(String idNumber, String... datasets) {
        return unitOfWork.inTenant(
                tenant,
                () -> new DepartmentRecords(unitOfWork)
                        .find(
                                Set.of(new ResidentId(idNumber)),
                                java.util.Arrays.stream(datasets)
                                        .map(DatasetId::new)
                                        .collect(java.util.stream.Collectors.toSet())));
    }

    List<Delivery> list(String dataset) {
        return unitOfWork.inTenant(
                tenant, () -> new Deliveries(unitOfWork).list(Optional.of(new DatasetId(dataset)), 0, 50));
    }

    List<QuarantinedValue> quarantined(UUID delivery) {
        return quarantined(delivery, 0);
    }

    List<QuarantinedValue> quarantined(UUID delivery, int from) {
        return unitOfWork.inTenant(tenant, () -> new Deliveries(unitOfWork).quarantined(delivery, from, 200));
    }

    List<Warning> warnings(UUID delivery, int from) {
        return unitOfWork.inTenant(tenant, () -> new Deliveries(unitOfWork).warnings(delivery, from, 200));
    }

    long count(String sql) throws Exception {
        return unitOfWork.inTenant(tenant, () -> {
            try (var statement = unitOfWork.current().createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
