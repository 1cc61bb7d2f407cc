package dev.pao.sync.internal.git;

import dev.pao.parser.CatalogLayout;
import dev.pao.store.CommitId;
import dev.pao.store.history.Authorship;
import dev.pao.store.history.CommitOrigin;
import dev.pao.sync.SyncException;
import dev.pao.sync.internal.tree.Blob;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.TreeDifference;
import dev.pao.sync.internal.tree.TreeFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of a commit, read from a repository's objects. Every method throws {@link MirrorBroken} if the repository
 * lacks what it should have.
 */
public final class CommitTree implements CatalogTree {

    private final Repository repository;
    private final ObjectId head;
    private final int maxFiles;

    CommitTree(Repository repository, ObjectId head, int maxFiles) {
        this.repository = repository;
        this.head = head;
        this.maxFiles = maxFiles;
    }

    /** The files of the commit that an object is, or that a tag names. */
    static CommitTree peeled(Repository repository, ObjectId object, int maxFiles) {
        try (RevWalk commits = new RevWalk(repository)) {
            return new CommitTree(repository, commits.parseCommit(object).toObjectId(), maxFiles);
        } catch (IncorrectObjectTypeException e) {
            throw new SyncException.Stalled("the tag names no commit, expected one that does", e);
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** The files of the commit in this one's history that an id stands for, whole or abbreviated; empty if none is. */
    Optional<CommitTree> inHistory(String id) {
        try {
            return Optional.ofNullable(repository.resolve(id + "^{commit}"))
                    .filter(commit -> hasInHistory(new CommitId(commit.name())))
                    .map(commit -> new CommitTree(repository, commit, maxFiles));
        } catch (AmbiguousObjectException | MissingObjectException | IncorrectObjectTypeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    @Override
    public CommitId commit() {
        return new CommitId(head.name());
    }

    @Override
    public CommitOrigin origin() {
        try (RevWalk commits = new RevWalk(repository)) {
            return new CommitOrigin(commit(), authorship(commits.parseCommit(head)));
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    @Override
    public boolean hasRoot(CatalogLayout layout) {
        try {
            return layout.root().isEmpty() || isFolder(layout.root());
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** The catalog paths of the commit, in the order of their bytes. */
    @Override
    public List<TreeFile> files(CatalogLayout layout) {
        List<TreeFile> files = new ArrayList<>();
        try (CatalogWalk walk = new CatalogWalk(repository, layout, maxFiles)) {
            walk.over(tree(head), ObjectId.zeroId())
                    .forEachRemaining(difference -> difference.now().ifPresent(files::add));
            return List.copyOf(files);
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** The catalog paths that differ, in the order of their bytes. */
    @Override
    public Optional<List<TreeDifference>> differencesSince(CommitId before, CatalogLayout layout) {
        if (!hasInHistory(before)) {
            return Optional.empty();
        }
        List<TreeDifference> differences = new ArrayList<>();
        try (CatalogWalk walk = new CatalogWalk(repository, layout, maxFiles)) {
            walk.over(tree(head), tree(ObjectId.fromString(before.text()))).forEachRemaining(differences::add);
            return Optional.of(List.copyOf(differences));
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    @Override
    public Blob read(TreeFile file, int maxBytes) {
        try (ObjectReader objects = repository.newObjectReader()) {
            ObjectLoader blob = objects.open(ObjectId.fromString(file.objectId()), Constants.OBJ_BLOB);
            return blob.getSize() > maxBytes
                    ? new Blob.TooLarge(blob.getSize())
                    : new Blob.Whole(blob.getBytes(maxBytes));
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** Whether a commit is this one or lies in its history. */
    boolean hasInHistory(CommitId commit) {
        if (!contains(commit)) {
            return false;
        }
        try (RevWalk commits = new RevWalk(repository)) {
            RevCommit ancestor = commits.parseCommit(ObjectId.fromString(commit.text()));
            return commits.isMergedInto(ancestor, commits.parseCommit(head));
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** Whether the repository holds a commit, in this one's history or not. */
    boolean contains(CommitId commit) {
        try (RevWalk commits = new RevWalk(repository)) {
            commits.parseCommit(ObjectId.fromString(commit.text()));
            return true;
        } catch (MissingObjectException e) {
            return false;
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    /** Empty for a commit whose author line is not as Git writes it. */
    private static Optional<Authorship> authorship(RevCommit commit) {
        return Optional.ofNullable(commit.getAuthorIdent())
                .map(author -> new Authorship(
                        author.getName(),
                        Optional.of(author.getEmailAddress()),
                        author.getWhenAsInstant(),
                        commit.getShortMessage()));
    }

    private boolean isFolder(String path) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, path, tree(head))) {
            return walk != null && walk.isSubtree();
        }
    }

    private ObjectId tree(ObjectId commit) throws IOException {
        try (RevWalk commits = new RevWalk(repository)) {
            return commits.parseCommit(commit).getTree().getId();
        }
    }
}
