package org.hedui.cli.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be measured. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures a floor and ours in the same run, on a database made for it.",
        subcommands = AuditBench.class)
public final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to measure.");
    }
}
