package org.hedui.cli.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hedui.audit.chain.ChainLogins;
import org.hedui.crypto.KeyRing;
import org.hedui.tenancy.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the database is, and the key ring that gives the auditor's login. */
final class DatabaseOptions {
    @Option(names = "--host", defaultValue = "127.0.0.1", description = "The database's host; default 127.0.0.1.")
    private String host = "";

    @Option(names = "--port", defaultValue = "5433", description = "The database's port; default 5433.")
    private int port;

    @Option(names = "--name", defaultValue = "hedui", description = "The database's name; default hedui.")
    private String name = "";

    @Option(
            names = "--keyring",
            paramLabel = "FILE",
            description = "The key ring of the installation: it gives the login that reads chains and nothing else.")
    @Nullable
    Path keyRing;

    boolean isGiven() {
        return keyRing != null;
    }

    Connection connect() throws SQLException {
        if (keyRing == null) {
            throw new IllegalStateException("no key ring was given");
        }
        return new Database(host, port, name).connect(ChainLogins.auditor(KeyRing.read(keyRing)));
    }
}
