package org.hedui.cli.synthetic;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.TenantId;
import org.hedui.policy.PolicyShelf;
import org.hedui.roster.RosterTerms;
import org.hedui.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the files that departments would send about people who do not exist. */
@Command(
        name = "synthetic",
        description = "Writes departments' files about synthetic households, and truth.json beside them (演示数据).",
        mixinStandardHelpOptions = true)
public final class SyntheticCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, description = "Folder to write to; a folder of the tenant is made in it.")
    @Nullable
    Path out;

    @Option(
            names = "--content",
            required = true,
            description = "Folder of the content tree.",
            defaultValue = "${sys:hedui.content}")
    @Nullable
    Path content;

    @Option(names = "--tenant", defaultValue = "dongliao", description = "Default: ${DEFAULT-VALUE}.")
    String tenant = "";

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "The same one gives the same bytes. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--households",
            defaultValue = "300",
            description = "Beside the four of the stories. Default: ${DEFAULT-VALUE}.")
    int households;

    @Option(
            names = "--as-of",
            description = "Day of the applications; data cover the twelve months before. Default: today.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--faults", defaultValue = "0.02", description = "Share of faulty rows. Default: ${DEFAULT-VALUE}.")
    double faults;

    @Option(
            names = "--edge-cases",
            description =
                    "Also writes a folder in which everything goes wrong that goes wrong in real data, with its truth.")
    boolean edgeCases;

    @Option(names = "--json", description = "Print the list of files as JSON.")
    boolean json;

    @Override
    public Integer call() {
        Content tree = new Content(java.util.Objects.requireNonNull(content));
        LocalDate day = asOf == null ? LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")) : asOf;
        var settings =
                new SyntheticSettings(TenantSettings.of(tree, new TenantId(tenant)), seed, households, day, faults);
        Path folder = java.util.Objects.requireNonNull(out);
        Truth truth = new SyntheticProvince(new Catalogue(tree)).write(settings, folder);
        new SyntheticRosters(RosterTerms.of(settings.tenant(), new PolicyShelf(tree).of(settings.tenant())))
                .write(settings, folder);
        if (edgeCases) {
            new EdgeCounty(new Catalogue(tree)).write(settings, folder);
        }
        print(truth, folder.resolve(tenant));
        return 0;
    }

    private void print(Truth truth, Path folder) {
        PrintWriter console = spec.commandLine().getOut();
        if (json) {
            console.println(Canonical.write(truth.files()));
            return;
        }
        truth.files()
                .forEach(file ->
                        console.printf("%s  %d rows, %s%n", folder.resolve(file.name()), file.rows(), file.charset()));
        if (edgeCases) {
            console.println(folder.resolve(EdgeCounty.FOLDER));
        }
        console.printf(
                "%s  %d planted faults%n",
                folder.resolve(SyntheticProvince.TRUTH), truth.faults().size());
    }
}
