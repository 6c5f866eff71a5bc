package org.hedui.cli.report;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a report's file. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Checks verification reports (核对报告) by their file.",
        subcommands = {VerifyReport.class, PublishedKey.class})
public final class ReportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "Name what to do with the report.");
    }
}
