package org.hedui.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hedui.cli.synthetic.EdgeCounty;
import org.hedui.cli.synthetic.EdgeTruth;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.content.Content;
import org.hedui.deliveries.EdgeDeliveries;
import org.hedui.department.Catalogue;
import org.hedui.department.EdgeCase;
import org.hedui.faults.FaultTally;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each edge case is planted, and as often treated as {@link EdgeCase} says: households by the use cases inside the
 * server, files and their rows by the import. The table stands in {@code target/faults/faults.md}.
 */
@ExtendWith(PayaraOnTestHouse.class)
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("house")
class FaultTableIT {
    /** Tells the tests inside the server where the runner looks. */
    private static final String WHERE = "fault-tally.path";

    private static final Path FOLDER = Path.of("target", "faults");

    /** Its own, so that no file is the same as one of another test: the same file is refused. */
    private static final long SEED = 6_103;

    @Inject
    StoryWalk walk;

    @Inject
    EdgeCases edgeCases;

    @Deployment
    static WebArchive application() {
        Path inside = FOLDER.resolve("inside.txt").toAbsolutePath();
        return ShippedWar.withTests()
                .addPackage(FaultTally.class.getPackage())
                .addAsResource(new StringAsset(inside.toString()), WHERE);
    }

    @Test
    @Order(1)
    void householdsOutOfOrderAreToldWhereTheyMustBe() throws Exception {
        Path folder = StoryWalk.folder();
        TenantId tenant = new TenantId("dongliao");
        Content content = new Content(Path.of(ConfigProvider.getConfig().getValue("hedui.content", String.class)));
        EdgeTruth truth = new EdgeCounty(new Catalogue(content))
                .write(
                        new SyntheticSettings(TenantSettings.of(content, tenant), SEED, 40, StoryWalk.today(), 0.0),
                        folder);
        walk.importAll(truth.files(), folder.resolve(tenant.value()).resolve(EdgeCounty.FOLDER));
        FaultTally tally = new FaultTally();
        for (Truth.Story story : truth.stories()) {
            boolean treated = edgeCases.isTreated(story);
            if (EdgeCases.isOutOfOrder(story)) {
                tally.count(EdgeCases.edgeOf(story), treated, "household " + story.key());
            } else {
                assertThat(treated).as(story.key()).isTrue();
            }
        }
        tally.write(Path.of(where()));
    }

    @Test
    @Order(2)
    @RunAsClient
    void eachEdgeCaseIsPlantedAndTreatedAsItIsDecided() throws Exception {
        FaultTally tally = FaultTally.read(FOLDER.resolve("inside.txt"));
        Path county = Files.createDirectories(FOLDER.resolve("county"));
        tally.add(EdgeDeliveries.takenIn("hangjinhou", county).tally());
        Files.writeString(FOLDER.resolve("faults.md"), tally.markdown());
        System.out.println(tally.markdown());
        assertThat(tally.misses()).isEmpty();
    }

    private static String where() throws Exception {
        try (InputStream resource = FaultTableIT.class.getResourceAsStream("/" + WHERE)) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
