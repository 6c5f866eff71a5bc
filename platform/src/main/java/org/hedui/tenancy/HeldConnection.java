package org.hedui.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection as work may use it: it cannot end the transaction, and closing it does nothing. */
record HeldConnection(Connection real) implements InvocationHandler {
    private static final Set<String> REFUSED = Set.of("commit", "rollback", "setAutoCommit", "abort");

    static Connection of(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, new HeldConnection(real));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        // A savepoint may be rolled back to; the transaction may not.
        boolean savepoint = method.getName().equals("rollback") && method.getParameterCount() == 1;
        if (REFUSED.contains(method.getName()) && !savepoint) {
            throw new IllegalStateException("the unit of work ends the transaction, not " + method.getName());
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
