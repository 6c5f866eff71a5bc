package org.hedui.cli.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hedui.cli.HouseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hedui tenant list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tenants and where they stand.")
final class TenantList implements Callable<Integer> {
    @Mixin
    private HouseOptions options = new HouseOptions();

    @Option(names = "--json", description = "For machines.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        List<TenantDesk.Standing> all = new TenantDesk(options).list();
        if (json) {
            out.println(new JsonMapper().writeValueAsString(all));
        } else {
            all.forEach(tenant -> out.println("%-20s %-8s V%-6s %s"
                    .formatted(tenant.id(), tenant.state(), tenant.schemaVersion(), tenant.name())));
        }
        return 0;
    }
}
