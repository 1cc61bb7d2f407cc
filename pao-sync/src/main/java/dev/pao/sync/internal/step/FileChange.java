package dev.pao.sync.internal.step;

import dev.pao.store.sync.ProcessedFile;
import dev.pao.sync.internal.tree.TreeFile;
import java.util.Optional;

/**
 * A file to look at.
 *
 * @param path the path, relative to the repository's root
 * @param change how it differs from what is known of it
 * @param file what lies there now; empty if it is gone
 */
record FileChange(String path, ProcessedFile.Change change, Optional<TreeFile> file) {}
