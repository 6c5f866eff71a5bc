package org.hedui.connector;

import java.time.LocalDate;
import java.util.List;
import org.hedui.department.DatasetId;
import org.hedui.department.DepartmentRecord;

/** How a source answered. */
public sealed interface Reply {
    DatasetId dataset();

    /**
     * There are records.
     *
     * @param source which deliveries answered, for people to find them
     * @param suppliedOn 反馈时间: the day the newest of them was supplied
     */
    record Found(DatasetId dataset, String source, LocalDate suppliedOn, List<DepartmentRecord> records)
            implements Reply {
        public Found {
            records = List.copyOf(records);
        }
    }

    /** Asked and answered: nobody of the household is on record. */
    record NothingOnRecord(DatasetId dataset, String source, LocalDate suppliedOn) implements Reply {}

    /** Not asked: the household's letter does not open it. */
    record NotAsked(DatasetId dataset) implements Reply {}

    /**
     * No answer: nothing was supplied, or not for the whole period, or the department is asked by letter and has not
     * answered yet.
     *
     * @param missing months, by their first days, for which nothing was supplied
     * @param why in words, where the months do not say it
     */
    record Unavailable(DatasetId dataset, List<LocalDate> missing, String why) implements Reply {
        public Unavailable {
            missing = List.copyOf(missing);
        }

        public Unavailable(DatasetId dataset, List<LocalDate> missing) {
            this(dataset, missing, "");
        }
    }

    /** This place has no such source, so nobody can answer. */
    record OutsideCoverage(DatasetId dataset) implements Reply {}
}
