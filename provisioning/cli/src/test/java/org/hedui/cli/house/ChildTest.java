package org.hedui.cli.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hedui.cli.Sentences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private DataFolder data;
    private Progress progress;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder, 0);
        progress = new Progress(
                new PrintWriter(said), new Sentences(Locale.ENGLISH), false, folder.resolve("durations.properties"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aDeadChildIsOneSentenceWithItsLogAndTheLogsLastLines() {
        try (Child child = start("sh", "-c", "echo the reason; exit 3");
                Progress.Step step = progress.step("step.web")) {
            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(() -> child.awaitReady(() -> false, () -> {}, Duration.ofSeconds(30), step))
                    .withMessage("HEDUI-HOUSE-012: server ended by itself with exit code 3; its log is "
                            + folder.resolve("logs/server.log") + " and ends with:\nthe reason");
        }
        assertThat(said.toString()).contains("Payara Micro with the application: stopped after 0 s");
    }

    @Test
    void whileOneServerIsAwaitedTheDeathOfAnotherIsNoticed() {
        try (Child dying = start("sh", "-c", "exit 4");
                Child awaited = Child.start(command(SleepingServer.words()), data);
                Progress.Step step = progress.step("step.web")) {
            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(
                            () -> awaited.awaitReady(() -> false, dying::requireAlive, Duration.ofSeconds(30), step))
                    .withMessageContaining("ended by itself with exit code 4");
        }
    }

    @Test
    void aChildThatNeverBecomesReadyIsToldAndStopped() {
        try (Child child = Child.start(command(SleepingServer.words()), data);
                Progress.Step step = progress.step("step.web")) {
            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(() -> child.awaitReady(() -> false, () -> {}, Duration.ofMillis(300), step))
                    .matches(failure -> failure.trouble() == Trouble.NOT_READY);
        }
        assertThat(data.folder("children")).isEmptyDirectory();
    }

    @Test
    void aMissingToolIsNamed() {
        assertThatExceptionOfType(HouseFailure.class)
                .isThrownBy(() -> start("no-such-tool"))
                .withMessageStartingWith("HEDUI-HOUSE-011: the tool no-such-tool is missing")
                .matches(failure -> failure.trouble() == Trouble.TOOL_MISSING);
    }

    @Test
    void aTakenPortNamesTheServerThePortAndTheOption() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(() -> Ports.requireFree(other.getLocalPort(), "Keycloak", "--identity-port"))
                    .withMessage(("HEDUI-HOUSE-010: port %d for Keycloak is taken by another program; "
                                    + "end that program or choose another port with --identity-port")
                            .formatted(other.getLocalPort()));
        }
    }

    @Test
    void aMissingPartOfTheLayoutIsNamed() {
        assertThatExceptionOfType(HouseFailure.class)
                .isThrownBy(() -> new Layout(folder).war())
                .withMessage(
                        "HEDUI-HOUSE-016: %s is missing; build the layout with mvn package, or name its folder with --home"
                                .formatted(folder.resolve("war/hedui.war")));
    }

    @Test
    void everyTroubleHasAChineseSentenceThatTakesTheSameArguments() {
        Sentences chinese = new Sentences(Locale.CHINESE);
        for (Trouble trouble : Trouble.values()) {
            HouseFailure failure = new HouseFailure(trouble, "a-a", "b-b", "c-c", "d-d");
            String sentence = chinese.of(failure);
            assertThat(sentence).startsWith(trouble.code() + " ").containsPattern("\\p{IsHan}");
            for (String argument : List.of("a-a", "b-b", "c-c", "d-d")) {
                assertThat(sentence.contains(argument))
                        .as("%s in %s", argument, sentence)
                        .isEqualTo(String.valueOf(failure.getMessage()).contains(argument));
            }
        }
    }

    private Child start(String... words) {
        return Child.start(command(List.of(words)), data);
    }

    private Child.Command command(List<String> words) {
        return new Child.Command("server", words, Map.of(), folder, StopSignal.TERM);
    }
}
