package dev.pao.sync.internal.tree;

import dev.pao.parser.CatalogLayout;
import dev.pao.store.CommitId;
import dev.pao.store.history.CommitOrigin;
import java.util.List;
import java.util.Optional;

/** The files of one state of a catalog. Good until the reader that got it returns. */
public interface CatalogTree {

    /** The id of what is not committed: Git's null id. */
    CommitId UNCOMMITTED = new CommitId("0".repeat(40));

    /** The commit whose files these are; {@link #UNCOMMITTED} if they are none's. */
    CommitId commit();

    /** The commit with its author, if that is known. */
    default CommitOrigin origin() {
        return CommitOrigin.unknown(commit());
    }

    /** Whether the folder that holds the catalog is there. */
    boolean hasRoot(CatalogLayout layout);

    /** The catalog paths, each once. */
    List<TreeFile> files(CatalogLayout layout);

    /** The catalog paths that differ from those of a commit; empty if it is not in the history of these files. */
    Optional<List<TreeDifference>> differencesSince(CommitId before, CatalogLayout layout);

    /** The bytes at a path, at most as many as the limit. */
    Blob read(TreeFile file, int maxBytes);
}
