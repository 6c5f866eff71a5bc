package org.hedui.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;

/** The made-up province of the browser tests: the same people and files whenever it is written on one day. */
final class DongliaoProvince {
    static final Content CONTENT = new Content(Path.of("..", "tenants", "src", "main", "content"));
    static final TenantSettings TENANT = TenantSettings.of(CONTENT, new TenantId("dongliao"));
    private static final int SEED = 7;
    private static final int HOUSEHOLDS = 60;
    private static final double FAULTS = 0.02;

    private DongliaoProvince() {}

    static Truth written(Path folder) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return new SyntheticProvince(new Catalogue(CONTENT))
                .write(new SyntheticSettings(TENANT, SEED, HOUSEHOLDS, today, FAULTS), folder);
    }

    /** A paper, drawn: what it shows does not matter, that it is a real picture does. */
    static Path scan(Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        Path file = folder.resolve("授权书.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
