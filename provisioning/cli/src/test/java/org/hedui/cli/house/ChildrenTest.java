package org.hedui.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    @TempDir
    Path folder;

    private DataFolder data;
    private Process server;

    @BeforeEach
    void start() throws IOException {
        data = DataFolder.open(folder, 0);
        server = SleepingServer.start();
    }

    @AfterEach
    void stop() {
        server.destroyForcibly();
        data.close();
    }

    @Test
    void whatAKilledRunLeftIsEndedAtTheNextStart() {
        new Children(data).remember("web", server.toHandle(), StopSignal.TERM);

        assertThat(new Children(data).reap()).containsExactly("web");
        assertThat(server.isAlive()).isFalse();
        assertThat(new Children(data).reap()).isEmpty();
    }

    @Test
    void anInterruptEndsADatabaseLeftBehind() {
        new Children(data).remember("database", server.toHandle(), StopSignal.INT);

        assertThat(new Children(data).reap()).containsExactly("database");
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void aForeignProcessThatGotTheSameIdLaterIsLeftAlone() {
        Instant started = server.toHandle().info().startInstant().orElseThrow();
        new Children(data)
                .store("web", server.pid() + " " + started.minusSeconds(10).toEpochMilli() + " TERM");

        assertThat(new Children(data).reap()).isEmpty();
        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void aRecordOfAProcessThatIsGoneIsForgotten() throws InterruptedException {
        new Children(data).remember("web", server.toHandle(), StopSignal.TERM);
        server.destroyForcibly().waitFor();

        assertThat(new Children(data).reap()).isEmpty();
        assertThat(data.folder("children")).isEmptyDirectory();
    }
}
