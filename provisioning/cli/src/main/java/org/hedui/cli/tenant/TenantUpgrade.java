package org.hedui.cli.tenant;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hedui.cli.HouseOptions;
import org.hedui.tenancy.TenantSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hedui tenant upgrade}: every tenant that stands, to the version of this program. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = "Brings every tenant of the database to the present version; one that fails stops no other.")
final class TenantUpgrade implements Callable<Integer> {
    @Mixin
    private HouseOptions options = new HouseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TenantDesk desk = new TenantDesk(options);
        Set<String> standing = desk.list().stream().map(TenantDesk.Standing::id).collect(Collectors.toSet());
        List<TenantSettings> tenants = TenantSettings.all(desk.content()).stream()
                .filter(settings -> standing.contains(settings.id().value()))
                .toList();
        return desk.provision(tenants, spec.commandLine().getOut());
    }
}
