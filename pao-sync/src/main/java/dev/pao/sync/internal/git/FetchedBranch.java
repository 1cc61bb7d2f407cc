package dev.pao.sync.internal.git;

import dev.pao.parser.CatalogLayout;
import dev.pao.store.CommitId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * A branch as it was just fetched: its head, its history and its files. Good until the reader that got it returns. Every
 * method throws {@link MirrorBroken} if the mirror lacks what it should have.
 */
public final class FetchedBranch {

    private final Repository mirror;
    private final ObjectId head;
    private final int maxFiles;

    FetchedBranch(Repository mirror, ObjectId head, int maxFiles) {
        this.mirror = mirror;
        this.head = head;
        this.maxFiles = maxFiles;
    }

    /** The commit that the server named as the branch's head. */
    public CommitId head() {
        return new CommitId(head.name());
    }

    /** Whether the mirror holds a commit, on this branch or not. */
    public boolean contains(CommitId commit) {
        try (RevWalk commits = new RevWalk(mirror)) {
            commits.parseCommit(ObjectId.fromString(commit.text()));
            return true;
        } catch (MissingObjectException e) {
            return false;
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** Whether a commit is the head or lies in its history. */
    public boolean hasInHistory(CommitId commit) {
        if (!contains(commit)) {
            return false;
        }
        try (RevWalk commits = new RevWalk(mirror)) {
            RevCommit ancestor = commits.parseCommit(ObjectId.fromString(commit.text()));
            return commits.isMergedInto(ancestor, commits.parseCommit(head));
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** The catalog paths of the head, in the order of their bytes. */
    public List<TreeFile> files(CatalogLayout layout) {
        List<TreeFile> files = new ArrayList<>();
        try (CatalogWalk walk = new CatalogWalk(mirror, layout, maxFiles)) {
            walk.over(tree(head), ObjectId.zeroId())
                    .forEachRemaining(difference -> difference.now().ifPresent(files::add));
            return List.copyOf(files);
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** The catalog paths that differ between a commit and the head, in the order of their bytes. */
    public List<TreeDifference> differences(CommitId before, CatalogLayout layout) {
        List<TreeDifference> differences = new ArrayList<>();
        try (CatalogWalk walk = new CatalogWalk(mirror, layout, maxFiles)) {
            walk.over(tree(head), tree(ObjectId.fromString(before.text()))).forEachRemaining(differences::add);
            return List.copyOf(differences);
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** The bytes at a path, at most as many as the limit. */
    public Blob read(TreeFile file, int maxBytes) {
        try (ObjectReader objects = mirror.newObjectReader()) {
            ObjectLoader blob = objects.open(ObjectId.fromString(file.objectId()), Constants.OBJ_BLOB);
            return blob.getSize() > maxBytes
                    ? new Blob.TooLarge(blob.getSize())
                    : new Blob.Whole(blob.getBytes(maxBytes));
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    private ObjectId tree(ObjectId commit) throws IOException {
        try (RevWalk commits = new RevWalk(mirror)) {
            return commits.parseCommit(commit).getTree().getId();
        }
    }
}
