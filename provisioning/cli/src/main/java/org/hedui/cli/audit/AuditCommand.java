package org.hedui.cli.audit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with audit chains. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Verifies and exports the audit chains (审计链).",
        subcommands = {VerifyChain.class, ExportChain.class})
public final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the audit chain.");
    }
}
