package org.hedui.department;

import java.time.LocalDate;
import org.hedui.kernel.Period;
import org.hedui.tenancy.Schedule;

/**
 * One day on which an entry of a calendar falls due.
 *
 * @param by the last day in time
 * @param covers the whole months before the due month: what has to be supplied, or compared
 */
public record Due(Schedule schedule, LocalDate by, Period covers) {}
