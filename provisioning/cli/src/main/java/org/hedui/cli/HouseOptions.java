package org.hedui.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.hedui.cli.house.HouseFailure;
import org.hedui.cli.house.HouseSettings;
import org.hedui.cli.house.Layout;
import org.hedui.cli.house.Ports;
import org.hedui.cli.house.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a house keeps its data and listens; the same options for every command that starts one. */
public final class HouseOptions {
    @Option(
            names = "--data",
            defaultValue = "${sys:hedui.data}",
            description = "The folder for databases, logs and secrets (also -Dhedui.data).")
    @Nullable
    Path data;

    @Option(
            names = "--home",
            defaultValue = "${sys:hedui.home}",
            description = "The installed layout; by default the one this program is part of (also -Dhedui.home).")
    @Nullable
    Path home;

    @Option(names = "--web-port", defaultValue = "${sys:hedui.port.web:-8080}", description = "Default 8080.")
    int webPort = Ports.DEFAULT.web();

    @Option(names = "--identity-port", defaultValue = "${sys:hedui.port.identity:-8180}", description = "Default 8180.")
    int identityPort = Ports.DEFAULT.identity();

    @Option(names = "--database-port", defaultValue = "${sys:hedui.port.database:-5433}", description = "Default 5433.")
    int databasePort = Ports.DEFAULT.database();

    @Option(names = "--witness-port", defaultValue = "${sys:hedui.port.witness:-8791}", description = "Default 8791.")
    int witnessPort = Ports.DEFAULT.witness();

    @Option(
            names = "--witness",
            paramLabel = "URL",
            description = "The audit chain's witness, if it runs elsewhere; by default this house runs one of its own.")
    @Nullable
    String witness;

    @Option(
            names = "--witness-key",
            paramLabel = "FILE",
            description = "The key that adds to the book of the witness named with --witness.")
    @Nullable
    Path witnessKey;

    @Option(
            names = "--public-url",
            defaultValue = "${sys:hedui.public.url}",
            description = "Where browsers find the application, if not on this machine's web port.")
    @Nullable
    String publicUrl;

    /** @param folder the data folder's name below {@code ~/.hedui} if none was given */
    public HouseSettings settings(String folder, boolean demo) {
        Path chosen = data == null || data.toString().isEmpty()
                ? Path.of(System.getProperty("user.home"), ".hedui", folder)
                : data;
        Ports ports = new Ports(webPort, identityPort, databasePort, witnessPort);
        Optional<String> url = Optional.ofNullable(publicUrl).filter(given -> !given.isEmpty());
        return new HouseSettings(chosen, layout(), ports, url, otherWitness(), demo);
    }

    private Optional<HouseSettings.OtherWitness> otherWitness() {
        if (witness == null && witnessKey == null) {
            return Optional.empty();
        }
        if (witness == null || witnessKey == null) {
            throw new HouseFailure(Trouble.WITNESS_HALF_NAMED);
        }
        return Optional.of(new HouseSettings.OtherWitness(witness, witnessKey.toAbsolutePath()));
    }

    /** The layout this program stands in: {@code lib} beside {@code war}, {@code keycloak} and {@code packs}. */
    public Layout layout() {
        if (home != null && !home.toString().isEmpty()) {
            return new Layout(home);
        }
        String program = HouseOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new Layout(Path.of(program).resolve("../..").normalize());
    }
}
