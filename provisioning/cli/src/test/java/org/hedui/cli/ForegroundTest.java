package org.hedui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseSettings;
import org.hedui.cli.house.Layout;
import org.hedui.cli.house.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForegroundTest {
    @TempDir
    Path folder;

    @Test
    void aFailureWhileOpeningIsNotSwallowedAndTheFolderIsFreeAgain() {
        House house = open();

        assertThatIllegalStateException()
                .isThrownBy(() -> Foreground.run(house, () -> {
                    throw new IllegalStateException("a server died");
                }))
                .withMessage("a server died");
        open().close();
    }

    @Test
    void beingStoppedWhileOpeningIsNoFailure() {
        House house = open();

        int code = Foreground.run(house, () -> {
            house.close();
            throw new IllegalStateException("a server that was told to stop looks dead");
        });

        assertThat(code).isZero();
    }

    private House open() {
        HouseSettings settings = HouseSettings.local(folder.resolve("data"), new Layout(folder), Ports.free(), true);
        return House.open(settings, new PrintWriter(new StringWriter()));
    }
}
