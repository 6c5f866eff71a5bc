package org.hedui.inside;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, with the tests of this package added. */
final class ShippedWar {
    private ShippedWar() {}

    static WebArchive withTests() {
        File shipped = new File(System.getProperty("hedui.home", "../ui/dist/target/hedui"), "war/hedui.war");
        File assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.createFromZipFile(WebArchive.class, shipped)
                .addPackage(ShippedWar.class.getPackage())
                .addPackage(SyntheticProvince.class.getPackage())
                .addAsLibrary(assertions);
    }
}
