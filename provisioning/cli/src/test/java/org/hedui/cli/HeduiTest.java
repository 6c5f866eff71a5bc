package org.hedui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HeduiTest {
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandTheUsageIsShownAndTheExitCodeIsTwo() {
        int code = Hedui.commandLine().setErr(new PrintWriter(err, true)).execute();

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("Name a command.").contains("Usage: hedui");
    }
}
