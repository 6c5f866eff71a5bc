package org.hedui.cli.house;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programs of the system that a server needs. A missing one is told by name before anything is tried. */
final class Tools {
    private Tools() {}

    static void require(String program) {
        boolean there = program.contains("/")
                ? Files.isExecutable(Path.of(program))
                : Pattern.compile(File.pathSeparator)
                        .splitAsStream(
                                Optional.ofNullable(System.getenv("PATH")).orElse(""))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there) {
            throw new HouseFailure(Trouble.TOOL_MISSING, program, "install it and see that it is on the PATH");
        }
    }
}
