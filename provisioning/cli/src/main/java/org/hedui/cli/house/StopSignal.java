package org.hedui.cli.house;

import java.io.IOException;

/** The signal at which a server ends in good order. */
enum StopSignal {
    /** Java's servers run their shutdown hooks. */
    TERM {
        @Override
        void send(ProcessHandle process) {
            process.destroy();
        }
    },
    /** PostgreSQL's "fast" shutdown: TERM would wait for the last client to leave by itself. */
    INT {
        @Override
        void send(ProcessHandle process) {
            try {
                // The shell's own kill, since slim systems have no such program.
                new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException noShell) {
                throw new HouseFailure(noShell, Trouble.TOOL_MISSING, "sh", "it is part of every Linux system");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    };

    abstract void send(ProcessHandle process);
}
