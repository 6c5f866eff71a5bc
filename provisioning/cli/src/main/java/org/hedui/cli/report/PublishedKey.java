package org.hedui.cli.report;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hedui.crypto.KeyRing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the public half of a key ring's current key, to be published; it discloses nothing. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Prints the public key by which reports can be checked.")
public final class PublishedKey implements Callable<Integer> {
    @Option(
            names = "--keyring",
            required = true,
            paramLabel = "FILE",
            description = "The key ring of the installation; only its owner can read it.")
    private Path keyRing = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(KeyRing.read(keyRing).verifyingKey());
        return 0;
    }
}
