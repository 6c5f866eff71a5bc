package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.hedui.content.Content;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = new Catalogue(new Content(Path.of("../tenants/src/main/content")));

    @Test
    void theSixDepartmentsOfTheFirstCaseAreThere() {
        assertThat(catalogue.datasets())
                .extracting(dataset -> dataset.id().value())
                .contains(
                        "housing",
                        "market-supervision",
                        "pension",
                        "police-household",
                        "police-vehicle",
                        "provident-fund",
                        "social-insurance-contribution");
    }

    @Test
    void everyDatasetKnowsThePersonByNumberAndNameAndItsSupplier() {
        for (Dataset dataset : catalogue.datasets()) {
            assertThat(dataset.require("公民身份号码").type()).isEqualTo(ColumnType.ID_NUMBER);
            assertThat(dataset.require("姓名").type()).isEqualTo(ColumnType.NAME);
            assertThat(catalogue.supplierOf(dataset).name()).isNotBlank();
        }
    }

    @Test
    void aHeaderIsKnownByItsAliasesToo() {
        Dataset vehicles = catalogue.require(new DatasetId("police-vehicle"));
        assertThat(vehicles.find("车牌号").orElseThrow().label()).isEqualTo("号牌号码");
        assertThat(vehicles.find("无此列")).isEmpty();
    }

    @Test
    void anUnknownDatasetIsRefusedAndTheKnownAreNamed() {
        assertThatThrownBy(() -> catalogue.require(new DatasetId("taxes")))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("HEDUI-DATASET-002")
                .hasMessageContaining("police-vehicle");
    }
}
