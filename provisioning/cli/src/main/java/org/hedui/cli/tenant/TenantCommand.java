package org.hedui.cli.tenant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tenants of a running house; the application need not run. */
@Command(
        name = "tenant",
        mixinStandardHelpOptions = true,
        description = "Lists, creates and upgrades tenants in a running database.",
        subcommands = {TenantList.class, TenantCreate.class, TenantUpgrade.class})
public final class TenantCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with tenants.");
    }
}
