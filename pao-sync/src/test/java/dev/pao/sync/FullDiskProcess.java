package dev.pao.sync;

import dev.pao.store.InMemoryCatalogStore;
import java.nio.file.Path;
import java.time.Duration;

/** A process that can't write large files: syncs, and once it was told that there is space again, syncs again. */
final class FullDiskProcess {

    private FullDiskProcess() {}

    /** Arguments: the repository's URL, the folder of the mirror. */
    public static void main(String[] arguments) throws Exception {
        try (CatalogSync sync = CatalogSync.builder(GitRepository.of(arguments[0]), new InMemoryCatalogStore())
                .mirror(Path.of(arguments[1]))
                .interval(Duration.ZERO)
                .build()) {
            try {
                sync.syncNow();
            } catch (SyncException.TransientFailure e) {
                System.out.println(e.getMessage());
            }
            System.in.read();
            System.out.println(
                    sync.syncNow().status() + " " + sync.store().snapshot().size());
        }
    }
}
