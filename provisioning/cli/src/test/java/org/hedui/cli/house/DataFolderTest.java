package org.hedui.cli.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void anotherProcessIsToldWhoHoldsTheFolder() throws IOException, InterruptedException {
        try (DataFolder held = DataFolder.open(folder, 0)) {
            Process second = new ProcessBuilder(
                            JavaProgram.path(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            held.root().toString())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader said = second.inputReader()) {
                assertThat(said.readLine())
                        .isEqualTo(
                                "HEDUI-HOUSE-014: %s is in use by another hedui (process %d); stop it or choose another folder with --data"
                                        .formatted(
                                                folder, ProcessHandle.current().pid()));
            }
            assertThat(second.waitFor()).isEqualTo(14);
        }
    }

    @Test
    void theSameProcessCannotTakeItTwiceButAgainAfterwards() {
        try (DataFolder held = DataFolder.open(folder, 0)) {
            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(() -> DataFolder.open(held.root(), 0))
                    .matches(failure -> failure.trouble() == Trouble.FOLDER_LOCKED);
        }
        DataFolder.open(folder, 0).close();
    }

    @Test
    void aFullDiskIsToldBeforeAnythingIsUnpacked() {
        long more = Long.MAX_VALUE / 2_000_000;
        assertThatExceptionOfType(HouseFailure.class)
                .isThrownBy(() -> DataFolder.open(folder, more))
                .withMessageContaining("MB free, but " + more + " MB are needed")
                .matches(failure -> failure.trouble() == Trouble.DISK_FULL);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInTheFoldersPlaceIsRefusedWithItsName() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(HouseFailure.class)
                .isThrownBy(() -> DataFolder.open(file, 0))
                .withMessageContaining(file + " cannot be used")
                .matches(failure -> failure.trouble() == Trouble.FOLDER_UNUSABLE);
    }

    @Test
    void secretsAreMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
        try (DataFolder held = DataFolder.open(folder, 0)) {
            String secret = new Secrets(held).of("client");

            assertThat(secret).hasSize(43).matches("[A-Za-z0-9_-]+");
            assertThat(new Secrets(held).of("client")).isEqualTo(secret);
            assertThat(new Secrets(held).of("other")).isNotEqualTo(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets/client"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void inventedAndRealPeopleNeverShareAFolder() {
        try (DataFolder demo = DataFolder.open(folder.resolve("demo"), 0);
                DataFolder real = DataFolder.open(folder.resolve("real"), 0)) {
            demo.markDemo();
            demo.folder("database");
            demo.markDemo(); // the next start of the demonstration
            real.folder("database");
            real.refuseDemo();

            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(demo::refuseDemo)
                    .matches(failure -> failure.trouble() == Trouble.DEMO_DATA_PRESENT);
            assertThatExceptionOfType(HouseFailure.class)
                    .isThrownBy(real::markDemo)
                    .matches(failure -> failure.trouble() == Trouble.REAL_DATA_PRESENT);
        }
    }

    /** A second launcher. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            try {
                DataFolder.open(Path.of(arguments[0]), 0).close();
            } catch (HouseFailure refused) {
                System.out.println(refused.getMessage());
                System.exit(refused.trouble().exitCode());
            }
        }
    }
}
