package org.hedui.inside;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Counts what this thread lets the driver send to the database to be executed, by Hibernate or by plain JDBC. It listens
 * to the driver's own log, so nothing in the product is changed for it. What chains the audit trail meanwhile is another
 * thread's.
 */
public final class StatementCounter extends Handler implements AutoCloseable {
    private static final Pattern SENT = Pattern.compile("FE=> (Parse|Bind|Sync)");
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final Thread counted = Thread.currentThread();
    private final Level before = DRIVER.getLevel();
    private final AtomicInteger executed = new AtomicInteger();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger trips = new AtomicInteger();

    public StatementCounter() {
        DRIVER.addHandler(this);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
    }

    public int executed() {
        return executed.get();
    }

    /** How often the driver waited for an answer, the end of the transaction included. */
    public int roundTrips() {
        return trips.get();
    }

    /** What was sent, in the driver's words, for the message of a failed assertion. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public void publish(LogRecord line) {
        if (Thread.currentThread() != counted) {
            return;
        }
        if (SENT.matcher(line.getMessage()).find()) {
            sent.add(message(line));
        }
        if (line.getMessage().contains("FE=> Sync")) {
            trips.incrementAndGet();
        }
        if (line.getMessage().contains("FE=> Execute")) {
            executed.incrementAndGet();
        }
    }

    private static String message(LogRecord line) {
        Object[] parameters = line.getParameters();
        return parameters == null ? line.getMessage() : MessageFormat.format(line.getMessage(), parameters);
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
