package dev.pao.cli.starter;

import dev.pao.model.field.FieldTypes;
import dev.pao.parser.CatalogSchema;
import java.io.IOException;
import java.util.List;

/** What a catalog repository starts with. */
final class StarterFiles {

    /** Where the catalog lies. */
    static final String CATALOG = "catalog";

    /** In no folder that Git ignores, because editors of the whole team read it. */
    private static final String SCHEMA = "schema/catalog-item.schema.json";

    private static final String DEVELOPMENT = "-SNAPSHOT";

    private StarterFiles() {}

    static List<StarterFile> all() throws IOException {
        return List.of(
                StarterFile.of(CATALOG + "/databases/mysql-database.yaml", "mysql-database.yaml"),
                StarterFile.of("README.md", "README.md"),
                new StarterFile(SCHEMA, CatalogSchema.of(FieldTypes.discover()).json(), false),
                StarterFile.of(".vscode/settings.json", "vscode-settings.json"),
                StarterFile.of(".vscode/extensions.json", "vscode-extensions.json"),
                StarterFile.of(".github/workflows/catalog.yml", "catalog.yml").with("@REVISION@", revision()),
                StarterFile.of(".githooks/pre-commit", "pre-commit.sh").asProgram(),
                StarterFile.of(".pre-commit-config.yaml", "pre-commit-config.yaml"),
                StarterFile.of(".gitattributes", "gitattributes.txt"),
                StarterFile.of(".gitignore", "gitignore.txt"));
    }

    /** The revision of PAO's repository that a workflow builds: the tag of this release, or the main branch. */
    private static String revision() {
        String version = StarterFiles.class.getPackage().getImplementationVersion();
        return version == null || version.endsWith(DEVELOPMENT) ? "main" : "v" + version;
    }
}
