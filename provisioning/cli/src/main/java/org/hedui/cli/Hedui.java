package org.hedui.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hedui.cli.assess.AssessCommand;
import org.hedui.cli.audit.AuditCommand;
import org.hedui.cli.bench.BenchCommand;
import org.hedui.cli.demo.DemoCommand;
import org.hedui.cli.report.ReportCommand;
import org.hedui.cli.synthetic.SyntheticCommand;
import org.hedui.cli.tenant.TenantCommand;
import org.hedui.cli.witness.WitnessCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The root of the command line. To add a subcommand, write a class with {@link Command} that implements
 * {@code Callable<Integer>} (its exit code) and name it below.
 */
@Command(
        name = "hedui",
        description = "Verification of the economic status of households (居民家庭经济状况核对).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ReportCommand.class,
            SyntheticCommand.class,
            TenantCommand.class,
            AssessCommand.class,
            AuditCommand.class,
            WitnessCommand.class,
            BenchCommand.class
        })
public final class Hedui implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(commandLine().execute(arguments));
    }

    /** The command line as {@link #main} runs it; a test may give it writers of its own. */
    public static CommandLine commandLine() {
        // UTF-8 whatever the machine's locale says: names and sentences are Chinese.
        return new CommandLine(new Hedui())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new RefusalSentence());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
