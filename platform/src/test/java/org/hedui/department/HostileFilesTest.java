package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hedui.files.HostileFile;
import org.hedui.files.HostileFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T5: whatever somebody sends, it is refused with a reason that says where, or taken; nothing breaks, 256 MB are enough and
 * the work is bounded. All files are read by one process, so that what one leaves behind the next would meet.
 */
class HostileFilesTest {
    private static final long MOST_CPU_MILLIS = 10_000;

    /** Only against a test that never ends. */
    private static final int HANG_SECONDS = 300;

    @TempDir
    static Path folder;

    private static Process reading;
    private static BufferedWriter asked;
    private static BufferedReader answered;

    private record Answer(String outcome, long cpuMillis, String said) {}

    @BeforeAll
    static void aProcessWithLittleMemory() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName(),
                folder.resolve("test.keys").toString()));
        reading = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        asked = new BufferedWriter(new OutputStreamWriter(reading.getOutputStream(), StandardCharsets.UTF_8));
        answered = new BufferedReader(new InputStreamReader(reading.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterAll
    static void endsByItself() throws Exception {
        asked.close();
        assertThat(reading.waitFor(HANG_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(reading.exitValue()).isZero();
    }

    static List<HostileFile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    @Timeout(value = HANG_SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isRefusedWithAReasonOrTaken(HostileFile hostile) throws Exception {
        Path file = Files.createDirectories(folder.resolve(hostile.id())).resolve(hostile.name());
        try {
            hostile.maker().writeTo(file);
            Answer answer = ask(file, hostile);
            if (answer.outcome().equals(HostileReading.TAKEN)) {
                assertThat(hostile.codes()).as("%s was taken", hostile.id()).isEmpty();
            } else {
                assertThat(hostile.codes()).as(answer.said()).contains(answer.outcome());
                assertThat(answer.said()).contains(hostile.told());
            }
            assertThat(answer.cpuMillis()).as(answer.said()).isLessThan(MOST_CPU_MILLIS);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Answer ask(Path file, HostileFile hostile) throws IOException {
        asked.write(file + "\t" + hostile.charset() + "\n");
        asked.flush();
        String line = answered.readLine();
        assertThat(line).as("%s: the process that read it broke", hostile.id()).isNotNull();
        String[] parts = line.split("\t", 3);
        return new Answer(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
}
