package org.hedui.cli.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The four ports of a house, all on the loopback address.
 *
 * @param web the application's pages
 * @param identity Keycloak
 * @param database PostgreSQL
 * @param witness the keeper of the audit chain's checkpoints
 */
public record Ports(int web, int identity, int database, int witness) {
    public static final Ports DEFAULT = new Ports(8080, 8180, 5433, 8791);

    /** Ports that were free a moment ago, for tests that must not meet another house. */
    public static Ports free() {
        try (ServerSocket first = loopback(0);
                ServerSocket second = loopback(0);
                ServerSocket third = loopback(0);
                ServerSocket fourth = loopback(0)) {
            return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort(), fourth.getLocalPort());
        } catch (IOException none) {
            throw new HouseFailure(none, Trouble.PORT_TAKEN, "127.0.0.1", 0, "--web-port");
        }
    }

    /** Refuses if another program listens there, before a server spends a minute on finding out. */
    static void requireFree(int port, String server, String option) {
        try (ServerSocket probe = loopback(port)) {
            if (probe.getLocalPort() != port) {
                throw new IllegalStateException("bound to " + probe.getLocalPort() + " instead of " + port);
            }
        } catch (IOException taken) {
            throw new HouseFailure(taken, Trouble.PORT_TAKEN, server, String.valueOf(port), option);
        }
    }

    private static ServerSocket loopback(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        return socket;
    }
}
