package org.hedui.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * How long something took.
 *
 * @param cpu seconds of processor time of this process; the database's own are not in it
 */
record Measure(double seconds, double cpu) {
    /** Something to be measured. */
    interface Deed {
        void perform() throws SQLException, InterruptedException;
    }

    static Measure of(Deed deed) throws SQLException, InterruptedException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = machine.getProcessCpuTime();
        long start = System.nanoTime();
        deed.perform();
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return new Measure(seconds, (machine.getProcessCpuTime() - processor) / (double) TimeUnit.SECONDS.toNanos(1));
    }

    double rate(int rows) {
        return rows / seconds;
    }
}
