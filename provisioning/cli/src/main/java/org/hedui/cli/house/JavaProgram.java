package org.hedui.cli.house;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this launcher also runs its servers. */
final class JavaProgram {
    /** Loopback first and IPv4: the servers bind 127.0.0.1 and call each other there. */
    static final List<String> COMMON = List.of(
            "-Djava.net.preferIPv4Stack=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-XX:+ExitOnOutOfMemoryError");

    private JavaProgram() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
