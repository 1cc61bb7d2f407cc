package dev.pao.cli.starter;

import java.util.List;

/**
 * What came of starting a catalog repository.
 *
 * @param created the files that were written, relative to the folder
 * @param kept the files and folders that were there and were left alone
 * @param committed whether the folder became a Git repository with one commit
 */
public record Started(List<String> created, List<String> kept, boolean committed) {

    /** Copies the lists. */
    public Started {
        created = List.copyOf(created);
        kept = List.copyOf(kept);
    }
}
