package org.hedui.inside;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.hedui.house.TestHouse;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells Arquillian's Payara, before it starts, where the run's database is. It stands before Arquillian's extension. */
public final class PayaraOnTestHouse implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (System.getProperty("hedui.home") == null) {
            return; // The extension runs again inside the server, where there is nothing left to prepare.
        }
        TestHouse house = TestHouse.running();
        house.house().startWitness();
        Path folder = Files.createDirectories(Path.of("target/inside").toAbsolutePath());
        Path settings = folder.resolve("web.properties");
        Properties lines = new Properties();
        lines.putAll(house.applicationSettings());
        try (Writer writer = Files.newBufferedWriter(settings)) {
            lines.store(writer, null);
        }
        Path boot = folder.resolve("web.boot");
        Files.writeString(
                boot,
                "set configs.config.server-config.network-config.network-listeners"
                        + ".network-listener.http-listener.address=127.0.0.1\n");
        System.setProperty(
                "payara.microJar", house.house().settings().layout().payara().toString());
        System.setProperty("payara.cmdOptions", "-Xmx1g -XX:TieredStopAtLevel=1");
        System.setProperty(
                "payara.extraMicroOptions",
                "--systemproperties %s --prebootcommandfile %s --disablePhoneHome --nohazelcast"
                        .formatted(settings, boot));
        System.setProperty("payara.startupTimeoutInSeconds", "360");
    }
}
