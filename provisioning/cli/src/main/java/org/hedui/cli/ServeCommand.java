package org.hedui.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseOpening;
import org.hedui.cli.house.HouseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the servers with the tenants of the content tree and nobody in them. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts everything on this machine without demonstration data.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private HouseOptions options = new HouseOptions();

    @Option(names = "--demo", description = "Serve a folder that holds demonstration data, marked as such.")
    private boolean demo;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        HouseSettings settings = options.settings(demo ? "demo" : "serve", demo);
        House house = House.open(settings, out);
        return Foreground.run(house, () -> {
            if (!demo) {
                house.data().refuseDemo();
            }
            String url = new HouseOpening(house).open((realm, tenants) -> {});
            house.progress()
                    .say(
                            "serve.ready",
                            url,
                            house.identityConsole(),
                            house.data().root());
        });
    }
}
