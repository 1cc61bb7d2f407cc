package dev.pao.parser.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {

    @TempDir
    Path folder;

    private CatalogOnDisk catalog = new CatalogOnDisk(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        catalog = new CatalogOnDisk(folder);
    }

    @Test
    void aFolderGivesItsCatalogFilesByPath() {
        catalog.write("catalog/b/x.yaml", "").write("catalog/a-b/x.yml", "").write("catalog/a/x.yaml", "");
        catalog.write("catalog/a/readme.md", "").write("elsewhere/x.yaml", "");

        assertThat(catalog.shown("."))
                .containsExactly("catalog/a-b/x.yml", "catalog/a/x.yaml", "catalog/b/x.yaml")
                .isSorted();
    }

    @Test
    void whatIsHiddenIsSkipped() {
        catalog.write("catalog/.git/x.yaml", "").write("catalog/_drafts/x.yaml", "");
        catalog.write("catalog/.x.yaml", "").write("catalog/_x.yaml", "").write("catalog/x.yaml", "");

        assertThat(catalog.shown(".")).containsExactly("catalog/x.yaml");
    }

    @Test
    void pathsAreShownAsTheyWereGiven() {
        catalog.write("catalog/a/x.yaml", "");

        assertThat(catalog.shown("catalog")).containsExactly("catalog/a/x.yaml");
        assertThat(catalog.shown("./catalog/a/x.yaml")).containsExactly("./catalog/a/x.yaml");
        assertThat(catalog.shown(folder.toString())).containsExactly(folder + "/catalog/a/x.yaml");
        assertThat(new CatalogOnDisk(folder.resolve("catalog")).shown("../catalog/a"))
                .containsExactly("../catalog/a/x.yaml");
    }

    @Test
    void aFileThatIsNamedTwiceIsFoundOnce() {
        catalog.write("catalog/a/x.yaml", "").write("catalog/b/y.yaml", "");

        assertThat(catalog.shown("catalog/b/y.yaml", ".", "catalog/a"))
                .containsExactly("catalog/b/y.yaml", "catalog/a/x.yaml");
    }

    @Test
    void aFileKnowsItsPlaceInTheRepositoryAroundIt() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        CatalogFile file =
                catalog.write("catalog/a/x.yaml", "").find("catalog/a/x.yaml").get(0);

        assertThat(file.repository()).isEqualTo(folder);
        assertThat(file.path()).isEqualTo("catalog/a/x.yaml");
        assertThat(file.isInCatalog()).isTrue();
    }

    @Test
    void aFileOutsideOfEveryCatalogIsPlacedInTheFolderItWasGivenBy() {
        CatalogFile file = catalog.write("drafts/x.yaml", "").find("drafts").get(0);

        assertThat(file.path()).isEqualTo("x.yaml");
        assertThat(file.isInCatalog()).isFalse();
    }

    @Test
    void aLinkToAFolderMayBeNamed() throws IOException {
        catalog.write("real/x.yaml", "");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(catalog.shown("link")).containsExactly("link/x.yaml");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> catalog.find("nothing.yaml"))
                .isInstanceOf(NothingToCheckException.class)
                .hasMessage("`nothing.yaml` does not exist: name files or folders that do");
        assertThatThrownBy(() -> catalog.find("empty"))
                .isInstanceOf(NothingToCheckException.class)
                .hasMessage("`empty` holds no catalog files: name a folder with .yaml or .yml files in it");
    }
}
