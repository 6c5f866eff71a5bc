package org.hedui.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection as work may use it: it cannot end the transaction, and closing it does nothing.
 *
 * <p>While the transaction is suspended the real one can be let go, and is asked for again at the next use. Payara
 * enlists every connection that a component holds open in the transaction that begins next, so one that stayed open
 * would be handed to the other tenant and be committed with its work.
 */
final class HeldConnection implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("commit", "rollback", "setAutoCommit", "abort");

    private final Opening opening;
    private final Connection face;
    private @Nullable Connection real;

    /** Where the real connection comes from, after it was let go. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    HeldConnection(Connection real, Opening opening) {
        this.real = real;
        this.opening = opening;
        this.face = (Connection)
                Proxy.newProxyInstance(HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    /** What the work sees. */
    Connection face() {
        return face;
    }

    /** Gives the real connection back to whoever lent it. Statements and cursors that are open on it end. */
    void letGo() {
        Connection held = real;
        real = null;
        try {
            if (held != null) {
                held.close();
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        // Hibernate asks after completion; asking must not open another, outside any transaction.
        if (method.getName().equals("isClosed") && real == null) {
            return true;
        }
        // A savepoint may be rolled back to; the transaction may not.
        boolean savepoint = method.getName().equals("rollback") && method.getParameterCount() == 1;
        if (REFUSED.contains(method.getName()) && !savepoint) {
            throw new IllegalStateException("the unit of work ends the transaction, not " + method.getName());
        }
        try {
            return method.invoke(open(), arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private Connection open() throws SQLException {
        Connection held = real;
        if (held == null) {
            held = opening.open();
            real = held;
        }
        return held;
    }
}
