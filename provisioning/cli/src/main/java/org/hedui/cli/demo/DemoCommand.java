package org.hedui.cli.demo;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hedui.cli.Foreground;
import org.hedui.cli.HouseOptions;
import org.hedui.cli.Sentences;
import org.hedui.cli.house.House;
import org.hedui.cli.house.HouseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the whole house with a synthetic province in it, and stops it at Ctrl-C. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts everything on this machine with a synthetic province (演示数据).")
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private HouseOptions options = new HouseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        HouseSettings settings = options.settings("demo", true);
        out.println(Sentences.ofMachine().of("demo.folder", settings.data().toAbsolutePath()));
        House house = House.open(settings, out);
        return Foreground.run(house, () -> new DemoProvince(house).open());
    }
}
