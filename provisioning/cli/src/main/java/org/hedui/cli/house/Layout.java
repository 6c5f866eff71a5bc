package org.hedui.cli.house;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The assembled layout {@code bin lib war keycloak packs}, as {@code ui/dist} builds it and as it is installed.
 *
 * @param home its top folder
 */
public record Layout(Path home) {
    public Layout {
        home = home.toAbsolutePath().normalize();
        if (!Files.isDirectory(home)) {
            throw new HouseFailure(Trouble.PART_MISSING, home);
        }
    }

    /** The jars of this program. */
    public Path lib() {
        return part("lib");
    }

    public Path war() {
        return part("war/hedui.war");
    }

    public Path payara() {
        return part("war/payara-micro.jar");
    }

    public Path keycloakArchive() {
        return part("keycloak/keycloak.zip");
    }

    /** Our theme and providers, as Keycloak loads them. */
    public Path keycloakProvider() {
        return part("keycloak/hedui-keycloak.jar");
    }

    public Path realm() {
        return part("keycloak/hedui-realm.json");
    }

    /** Policy packs, catalogues and settings of the tenants. */
    public Path content() {
        return part("packs");
    }

    private Path part(String name) {
        Path part = home.resolve(name);
        if (!Files.exists(part)) {
            throw new HouseFailure(Trouble.PART_MISSING, part);
        }
        return part;
    }
}
