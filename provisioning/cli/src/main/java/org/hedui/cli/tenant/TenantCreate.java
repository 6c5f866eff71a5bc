package org.hedui.cli.tenant;

import java.util.List;
import java.util.concurrent.Callable;
import org.hedui.cli.HouseOptions;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hedui tenant create ID}: its settings stand in the content tree. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = "Creates a tenant whose settings stand in packs/tenants/<ID>/tenant.yaml.")
final class TenantCreate implements Callable<Integer> {
    @Mixin
    private HouseOptions options = new HouseOptions();

    @Parameters(paramLabel = "ID", description = "As dongliao.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        TenantDesk desk = new TenantDesk(options);
        TenantSettings settings = TenantSettings.of(desk.content(), new TenantId(id));
        return desk.provision(List.of(settings), spec.commandLine().getOut());
    }
}
