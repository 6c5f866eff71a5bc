package org.hedui.cli.house;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a house is told before it starts.
 *
 * @param data the folder that holds everything it leaves behind
 * @param ports of its servers on 127.0.0.1
 * @param publicUrl where browsers find the application, without a slash at its end; by default the web port of this
 *     machine
 * @param witness one that runs elsewhere, under another account; if empty the house runs one of its own
 * @param demo whether its data are synthetic: then every page says so
 */
public record HouseSettings(
        Path data,
        Layout layout,
        Ports ports,
        Optional<String> publicUrl,
        Optional<OtherWitness> witness,
        boolean demo) {
    /**
     * A witness of the audit chain that this house does not run.
     *
     * @param key the file with the key that adds to its book
     */
    public record OtherWitness(String url, Path key) {}

    /** As a developer's machine or a test has it. */
    public static HouseSettings local(Path data, Layout layout, Ports ports, boolean demo) {
        return new HouseSettings(data, layout, ports, Optional.empty(), Optional.empty(), demo);
    }

    public String url() {
        return publicUrl.orElse("http://localhost:" + ports.web());
    }
}
