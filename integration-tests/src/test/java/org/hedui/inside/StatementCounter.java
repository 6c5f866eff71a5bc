package org.hedui.inside;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts what the driver sends to the database to be executed, whoever sends it: Hibernate or plain JDBC. It listens to
 * the driver's own log, so nothing in the product is changed for it.
 */
final class StatementCounter extends Handler implements AutoCloseable {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final Level before = DRIVER.getLevel();
    private final AtomicInteger executed = new AtomicInteger();
    private final AtomicInteger trips = new AtomicInteger();

    StatementCounter() {
        DRIVER.addHandler(this);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
    }

    int executed() {
        return executed.get();
    }

    /** How often the driver waited for an answer, the end of the transaction included. */
    int roundTrips() {
        return trips.get();
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getMessage().contains("FE=> Sync")) {
            trips.incrementAndGet();
        }
        if (line.getMessage().contains("FE=> Execute")) {
            executed.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        DRIVER.removeHandler(this);
        DRIVER.setUseParentHandlers(true);
        DRIVER.setLevel(before);
    }
}
