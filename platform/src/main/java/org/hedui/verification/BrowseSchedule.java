package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.content.Content;
import org.hedui.content.OfficialCalendar;
import org.hedui.department.Catalogue;
import org.hedui.department.ComparisonDue;
import org.hedui.department.Deliveries;
import org.hedui.department.DueDates;
import org.hedui.department.SupplyCalendar;
import org.hedui.department.SupplyDue;
import org.hedui.department.YearRow;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;

/** When departments deliver and what is compared when, beside what came: late supply has to be seen (DOMAIN A-T1). */
@UseCase
public class BrowseSchedule {
    private static final String NO_PERSON = "names departments, files and days; no personal data";

    /** A month of the calendar. */
    public record Month(YearMonth month, List<SupplyDue> supply, List<ComparisonDue> comparisons) {}

    private final Deliveries deliveries;
    private final Content content;
    private final Clock clock;

    @Inject
    public BrowseSchedule(Deliveries deliveries, Content content, Clock clock) {
        this.deliveries = deliveries;
        this.content = content;
        this.clock = clock;
    }

    @Requires(value = Permission.BROWSE_SCHEDULE, audited = false, reason = NO_PERSON)
    public Month month(YearMonth month) {
        SupplyCalendar calendar = calendar();
        return new Month(month, calendar.supply(month), calendar.comparisons(month));
    }

    @Requires(value = Permission.BROWSE_SCHEDULE, audited = false, reason = NO_PERSON)
    public List<YearRow> year(int year) {
        return calendar().year(year);
    }

    /** What should be there and is not, the longest overdue first. */
    @Requires(value = Permission.BROWSE_SCHEDULE, audited = false, reason = NO_PERSON)
    public List<SupplyDue> overdue() {
        return calendar().overdue();
    }

    /** What comes next, by its day. */
    @Requires(value = Permission.BROWSE_SCHEDULE, audited = false, reason = NO_PERSON)
    public List<SupplyDue> ahead() {
        return calendar().ahead();
    }

    /** The own place first, then those below it in the tree: their calendars are content, nobody's data. */
    @Requires(value = Permission.BROWSE_SCHEDULE, audited = false, reason = NO_PERSON)
    public List<TenantSettings> places() {
        TenantSettings own = TenantSettings.current(content);
        Set<TenantId> reached = new HashSet<>(Set.of(own.id()));
        List<TenantSettings> places = new ArrayList<>(List.of(own));
        TenantSettings.all(content).stream()
                .filter(place -> place.parent().filter(reached::contains).isPresent())
                .forEach(place -> {
                    reached.add(place.id());
                    places.add(place);
                });
        return places;
    }

    /** The departments and datasets that the calendars name. */
    @Requires(value = Permission.BROWSE_SCHEDULE, audited = false, reason = NO_PERSON)
    public Catalogue catalogue() {
        return new Catalogue(content);
    }

    private SupplyCalendar calendar() {
        TenantSettings tenant = TenantSettings.current(content);
        return new SupplyCalendar(
                new Catalogue(content),
                new DueDates(tenant.restDays(), OfficialCalendar.of(content).workingDays()),
                tenant.supply(),
                tenant.comparison(),
                deliveries.accepted(),
                LocalDate.now(clock));
    }
}
