package org.hedui.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sees to it that there is a Chromium and a font with Chinese characters. The build runs it before the integration
 * tests; a machine that has none and may not install one fails the build with one sentence, and no test is skipped.
 */
public final class BrowserInstall {
    static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"));

    private static final String SENTENCE =
            "The browser tests need Chromium and a Chinese font, and this machine has none"
                    + " that could be found or installed: run \"apt-get install chromium fonts-noto-cjk\" as root,"
                    + " or name a Chromium or Chrome in the environment variable HEDUI_CHROMIUM.";

    private final Map<String, String> environment;
    private final Predicate<Path> executable;

    BrowserInstall(Map<String, String> environment, Predicate<Path> executable) {
        this.environment = environment;
        this.executable = executable;
    }

    /** Installs the browser if need be; the exit code is 1 if that cannot be. */
    public static void main(String[] arguments) {
        try {
            System.out.println("Browser for the tests: " + require());
        } catch (IllegalStateException impossible) {
            System.err.println(impossible.getMessage());
            System.exit(1);
        }
    }

    /** The browser's program, installed first if this machine has none and this process may. */
    public static Path require() {
        BrowserInstall machine = new BrowserInstall(System.getenv(), Files::isExecutable);
        Optional<Path> found = machine.find();
        if (found.isEmpty() && machine.mayInstall()) {
            install();
            found = machine.find();
        }
        return found.orElseThrow(() -> new IllegalStateException(SENTENCE));
    }

    /** What the environment names, else the first of the usual places. A wrong name is not silently passed over. */
    Optional<Path> find() {
        Optional<Path> named =
                Optional.ofNullable(environment.get("HEDUI_CHROMIUM")).map(Path::of);
        if (named.isPresent()) {
            return named.filter(executable);
        }
        return PLACES.stream().filter(executable).findFirst();
    }

    boolean mayInstall() {
        return !environment.containsKey("HEDUI_CHROMIUM")
                && "root".equals(System.getProperty("user.name"))
                && executable.test(Path.of("/usr/bin/apt-get"));
    }

    private static void install() {
        System.out.println("Installing Debian's chromium and fonts-noto-cjk …");
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    }

    private static void run(String... words) {
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        SENTENCE + " (" + String.join(" ", words) + " ended with " + code + ")");
            }
        } catch (IOException broken) {
            throw new IllegalStateException(SENTENCE, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while installing the browser", stopped);
        }
    }
}
