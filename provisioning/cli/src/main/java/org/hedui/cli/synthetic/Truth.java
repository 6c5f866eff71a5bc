package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.department.DatasetId;
import org.hedui.department.EdgeCase;
import org.hedui.department.Fault;
import org.hedui.department.Treatment;
import org.hedui.files.TableCharset;
import org.hedui.household.Area;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.household.Supporter;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.Money;
import org.hedui.kernel.Period;
import org.hedui.kernel.TenantId;

/**
 * What is true of a synthetic province, as {@code truth.json} beside its files keeps it.
 *
 * @param edition of this form and of the files, see {@link #EDITION}
 */
public record Truth(
        int edition,
        TenantId tenant,
        long seed,
        LocalDate asOf,
        List<DeliveredFile> files,
        List<Story> stories,
        List<TrueHousehold> households,
        List<PlantedFault> faults) {
    /** Counts up when other files, or another truth about them, are written for the same seed. */
    public static final int EDITION = 2;

    /**
     * A file of a department.
     *
     * @param name in the folder of the truth
     * @param rows of data, faulty ones included
     */
    public record DeliveredFile(
            DatasetId dataset, Period period, String name, TableCharset charset, long rows, LocalDate suppliedOn) {}

    /**
     * A household whose way is known to the end.
     *
     * @param key {@code eligible}, {@code income}, {@code property}, {@code suspicious}
     * @param title what it shows
     * @param declared what the household declares, yuan a year
     */
    public record Story(
            String key,
            String title,
            Area area,
            String township,
            String address,
            String phone,
            List<Member> members,
            List<Supporter> supporters,
            List<DeclaredAmount> declared,
            List<ScrappedVehicleClaim> claims,
            Expected expected) {}

    /**
     * Worked out by hand, for a standard of 700 (urban) and 500 (rural), a minimum wage of 1800, employment cost of 10 %
     * and imputation of labour income.
     *
     * @param outcome as the report prints it: 符合, 超标(收入), 超标(财产), 疑点待查
     * @param category of the pack, by the figures alone
     * @param topUp monthly, if it qualifies
     * @param working how the figures came about
     */
    public record Expected(
            String outcome,
            String category,
            Money annualIncome,
            Money perHeadMonthlyIncome,
            Optional<Money> topUp,
            List<String> working) {}

    /**
     * What departments know of a household, by dataset: rows as sent, the faulty ones included.
     *
     * @param wages in the window, before deductions
     * @param personalInsurance paid in the window
     * @param pension paid in the window, and of it {@code centralPension}
     */
    public record TrueHousehold(
            String key,
            List<String> idNumbers,
            Map<String, Integer> rows,
            BigDecimal wages,
            BigDecimal personalInsurance,
            BigDecimal pension,
            BigDecimal centralPension,
            int vehicles,
            int houses,
            int enterprises) {
        public TrueHousehold {
            rows = new TreeMap<>(rows);
        }
    }

    /**
     * Something that is not as it should be, at a known place.
     *
     * @param row as a spreadsheet or an editor shows it
     * @param column the label
     * @param idNumber of whose row it is, as it truly is
     * @param name of whose row it is, as it truly is
     */
    public record PlantedFault(
            DatasetId dataset, String household, long row, String column, EdgeCase edge, String idNumber, String name) {
        /** By what the row is listed. */
        public Optional<Fault> fault() {
            return edge.fault();
        }

        /** Whether the row must not be among those that are used. */
        public boolean setsAside() {
            return edge.treatment() == Treatment.QUARANTINED;
        }
    }

    public Truth {
        files = List.copyOf(files);
        stories = List.copyOf(stories);
        households = List.copyOf(households);
        faults = List.copyOf(faults);
    }

    public Story story(String key) {
        return stories.stream()
                .filter(story -> story.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no story " + key));
    }

    public DeliveredFile file(String dataset) {
        return files.stream()
                .filter(file -> file.dataset().value().equals(dataset))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no file of " + dataset));
    }

    public static Truth read(String json) {
        return Canonical.read(json, Truth.class);
    }
}
