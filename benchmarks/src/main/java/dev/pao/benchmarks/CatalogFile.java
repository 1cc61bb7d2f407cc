package dev.pao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One file of a generated catalog.
 *
 * @param path its path in the repository
 * @param content its bytes
 */
record CatalogFile(String path, byte[] content) {

    /** Writes files below a folder. */
    static void write(List<CatalogFile> files, Path folder) throws IOException {
        for (CatalogFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
        }
    }
}
