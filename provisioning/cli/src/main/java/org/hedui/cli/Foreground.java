package org.hedui.cli;

import org.hedui.cli.house.House;
import picocli.CommandLine.ExitCode;

/** A house that lives as long as this program: Ctrl-C, a termination signal or a dead server stop all of it. */
public final class Foreground {
    private Foreground() {}

    /** Does {@code opening}, then waits for the end. Returns the exit code; a failure stops what had started. */
    public static int run(House house, Runnable opening) {
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop-house"));
        try {
            opening.run();
            house.awaitEnd();
            return ExitCode.OK;
        } catch (RuntimeException failure) {
            if (house.isClosing()) {
                return ExitCode.OK; // stopped on purpose while a server was still starting
            }
            throw failure;
        } finally {
            house.close();
        }
    }
}
