package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogLayoutTest {

    private final CatalogLayout layout = CatalogLayout.of("catalog");

    @ParameterizedTest
    @ValueSource(strings = {"catalog/a.yaml", "catalog/x/a.yml", "catalog/x/y/a.b.yaml"})
    void yamlBelowTheRootIsACatalogFile(String path) {
        assertThat(layout.isCatalogFile(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.yaml",
                "catalogs/a.yaml",
                "catalog/a.json",
                "catalog/_x/a.yaml",
                "catalog/.a.yaml",
                "catalog/x/_a.yml"
            })
    void allElseIsNot(String path) {
        assertThat(layout.isCatalogFile(path)).isFalse();
    }

    @Test
    void theCategoryIsTheFirstFolder() {
        assertThat(layout.category("catalog/x/y/a.yaml")).contains("x");
        assertThat(layout.category("catalog/a.yaml")).isEmpty();
    }

    @Test
    void whatIsNotARegularFileIsNamed() {
        assertThat(CatalogLayout.notRegular("catalog/a.yaml", "a symbolic link"))
                .hasToString("catalog/a.yaml: error PAO1014: the path is a symbolic link, expected a regular file");
    }

    @Test
    void whatCanNotBeReadIsNamed() {
        assertThat(CatalogLayout.notReadable("catalog/a.yaml", "because it does not exist"))
                .hasToString("catalog/a.yaml: error PAO1020: the file can't be read, because it does not exist");
    }

    @Test
    void limitsBelowOneAreRefused() {
        assertThatThrownBy(() -> ParserLimits.standard().withMaxNodes(0)).hasMessageContaining("0 nodes");
    }
}
