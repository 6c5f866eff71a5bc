package org.hedui.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hedui.audit.chain.ChainLogins;
import org.hedui.audit.chain.ChainReader;
import org.hedui.audit.chain.ChainVerification;
import org.hedui.cli.HouseOptions;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseSettings;
import org.hedui.cli.house.Ports;
import org.hedui.kernel.TenantId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The price of the audit chain: sixteen tenants write one entry a transaction, once into plain tables of the same columns
 * (the floor), once into their outboxes while the sequencer chains them; then everything is verified.
 */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Entries a second into sixteen tenants' chains beside plain inserts, and links verified a second.")
public final class AuditBench implements Callable<Integer> {
    @Mixin
    private HouseOptions options = new HouseOptions();

    @Option(names = "--entries", defaultValue = "20000", description = "Entries written in each part; default 20000.")
    private int entries;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("hedui-bench");
        HouseSettings settings = HouseSettings.local(folder, options.layout(), Ports.free(), true);
        try (House house = House.open(settings, new PrintWriter(Writer.nullWriter()))) {
            BenchTenants tenants = BenchTenants.make(house);
            Entries writing = new Entries(tenants, entries);
            writing.into("plain_outbox", () -> {}); // warms up, and is thrown away
            Measure floor = Measure.of(() -> writing.into("plain_outbox", () -> {}));
            Measure ours = Measure.of(writing::intoChains);
            Measure verified = Measure.of(() -> verify(tenants));
            print(out, floor, ours, verified);
        }
        return 0;
    }

    private static void verify(BenchTenants tenants) throws SQLException {
        try (Connection connection = tenants.database().connect(ChainLogins.auditor(tenants.keys()))) {
            ChainReader reader = new ChainReader(connection);
            for (TenantId tenant : tenants.ids()) {
                ChainVerification verification = new ChainVerification(tenant, List.of());
                reader.forEach(tenant, verification::next);
                if (!verification.end().isSound()) {
                    throw new IllegalStateException("the chain of " + tenant + " is not sound");
                }
            }
        }
    }

    private void print(PrintWriter out, Measure floor, Measure ours, Measure verified) {
        out.printf("hedui bench audit --entries %d: 16 tenants, one entry a transaction%n", entries);
        out.printf("floor, plain inserts       %8.0f entries/s  %5.1f CPU s%n", floor.rate(entries), floor.cpu());
        out.printf("ours, until all is chained %8.0f entries/s  %5.1f CPU s%n", ours.rate(entries), ours.cpu());
        out.printf("ratio ours / floor         %8.2f%n", ours.seconds() / floor.seconds());
        out.printf("verified                   %8.0f links/s    %5.1f CPU s%n", verified.rate(entries), verified.cpu());
        out.printf(
                "load average               %8.2f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
