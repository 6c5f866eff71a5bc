package org.hedui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hedui.content.Content;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantSettingsTest {
    private static final TenantId DONGLIAO = new TenantId("dongliao");

    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void takesARealFile() throws IOException {
        file = Files.readString(Path.of("../tenants/src/main/content/tenants/dongliao/tenant.yaml"));
    }

    @Test
    void theSettingsAreThoseOfTheTenantWhoseWorkThisIs() throws IOException {
        Content content = write(file);
        TenantSettings settings = Tenancy.inTenant(DONGLIAO, () -> TenantSettings.current(content));
        assertThat(settings.name()).isEqualTo("东辽县");
        assertThat(settings.workflow().deadline()).isEqualTo(5);
        assertThatThrownBy(() -> TenantSettings.current(content)).isInstanceOf(MissingTenant.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            committee: 2   | committee: 0   | field workflow.committee: found 0, expected 1 to 15
            committee: 2   | committee: 16  | field workflow.committee: found 16, expected 1 to 15
            signers: all   | signers: some  | field workflow.signers: found some, expected all, head-and-supporters
            level: county  | level: village | field level: found village, expected province, city, county
            shortName: 东辽 | shortName: ''  | field shortName: found , expected a text
            survey: none   | #              | field workflow.survey: found nothing, expected a value
            visits: []     | visits: [housing] | field workflow.visitDays: found nothing, expected a value
            """)
    void aMistakeIsAnsweredWithItsPlaceWhatStandsThereAndWhatWasExpected(String right, String wrong, String answer)
            throws IOException {
        assertThat(file).contains(right);
        Content content = write(file.replace(right, wrong));
        assertThatThrownBy(() -> TenantSettings.of(content, DONGLIAO))
                .hasMessage("HEDUI-TEN-003: tenants/dongliao/tenant.yaml, " + answer);
    }

    @Test
    void aFieldThatDoesNotExistIsRefused() throws IOException {
        Content content = write(file + "\nsigner: all\n");
        assertThatThrownBy(() -> TenantSettings.of(content, DONGLIAO)).hasMessageContaining("signer");
    }

    private Content write(String text) throws IOException {
        Path tenant = Files.createDirectories(folder.resolve("tenants/dongliao"));
        Files.writeString(tenant.resolve("tenant.yaml"), text);
        return new Content(folder);
    }
}
