package dev.pao.cli.serve;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.FileProblem;
import dev.pao.cli.starter.CatalogStarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A catalog to try PAO with: a repository, a store and a token in one folder, which may be thrown away. */
final class SampleCatalog {

    /** The settings that hold for a sample, too; all others are the sample's own. */
    static final Set<Setting> KEPT = EnumSet.of(Setting.HTTP_HOST, Setting.HTTP_PORT, Setting.SYNC_INTERVAL);

    private static final String FOLDER = "pao-sample";
    private static final String QUICK_INTERVAL = "5";

    private final Path folder;
    private final String token;

    private SampleCatalog(Path folder, String token) {
        this.folder = folder;
        this.token = token;
    }

    /** Makes what is missing of the sample below a folder. */
    static SampleCatalog in(Path workingFolder) {
        Path folder = workingFolder.resolve(FOLDER);
        try {
            Path repository = folder.resolve("repository");
            if (CatalogStarter.isFree(repository)) {
                CatalogStarter.write(repository);
            }
            return new SampleCatalog(folder, TokenFile.readOrMake(folder.resolve("token")));
        } catch (IOException e) {
            throw CommandFailure.failure(
                    "the sample `" + FOLDER + "` can't be made, " + FileProblem.of(e)
                            + ": start it in a folder that may be written",
                    e);
        }
    }

    /** The settings that serve this sample, with those of the given ones that hold for it, too. */
    Configuration settings(Configuration given) {
        Configuration kept = given.only(KEPT);
        Configuration quick = given.isSet(Setting.SYNC_INTERVAL)
                ? kept
                : kept.with(Map.of(Setting.SYNC_INTERVAL, QUICK_INTERVAL), "the sample");
        return quick.with(
                Map.of(
                        Setting.REPO_URL, folder.resolve("repository").toString(),
                        Setting.DATA_DIR, folder.toString(),
                        Setting.API_TOKENS, "sample:reader+operator:" + token),
                "the sample");
    }

    /** Prints what to try. */
    void printTrial(String address, Console console) {
        console.print("");
        console.print("Try it from another terminal in this folder:");
        console.print("");
        console.print("  curl -H \"Authorization: Bearer $(cat " + FOLDER + "/token)\" " + address
                + "/api/v1/catalog/items/mysql-database");
        console.print("");
        console.print("The catalog is the Git repository " + FOLDER + "/repository: commit a change there, it is served"
                + " seconds later. Control-C stops.");
    }
}
