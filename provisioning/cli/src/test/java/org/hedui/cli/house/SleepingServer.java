package org.hedui.cli.house;

import java.io.IOException;
import java.util.List;

/** A real process that does nothing until it is told to end: its standard input never comes. */
final class SleepingServer {
    private SleepingServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("up");
        Thread.currentThread().join();
    }

    static List<String> words() {
        return List.of(
                JavaProgram.path(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                SleepingServer.class.getName());
    }

    static Process start() throws IOException {
        Process process = new ProcessBuilder(words()).start();
        process.inputReader().readLine(); // it runs
        return process;
    }
}
