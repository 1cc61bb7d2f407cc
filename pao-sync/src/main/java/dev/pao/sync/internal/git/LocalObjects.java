package dev.pao.sync.internal.git;

import dev.pao.store.CommitId;
import dev.pao.sync.SyncException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A Git repository of this machine while it is read, straight from its objects: nothing is checked out or written. */
public final class LocalObjects {

    private static final int MOST_TEXT = 1 << 20;

    private final Path folder;
    private final Repository repository;

    private LocalObjects(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /**
     * Reads the repository around a folder.
     *
     * @throws SyncException.Stalled if there is none, or it is damaged
     */
    public static <T> T read(Path folder, Function<LocalObjects, T> reader) {
        return MachineSettings.ignored(() -> {
            try (Repository repository = open(folder)) {
                return reader.apply(new LocalObjects(folder, repository));
            } catch (IOException | MirrorBroken e) {
                throw damaged(folder, e);
            }
        });
    }

    /** Whether a folder is a repository or lies in one. */
    public static boolean isThere(Path folder) {
        return MachineSettings.ignored(() -> builder(folder).getGitDir() != null);
    }

    /** The folder in which files are worked on; empty for a bare repository. */
    public Optional<Path> workingTree() {
        return repository.isBare()
                ? Optional.empty()
                : Optional.of(repository.getWorkTree().toPath());
    }

    /** The branch that what is checked out is to be merged into, as people write it; empty if that can't be told. */
    public Optional<String> mainline() {
        try {
            return new Mainline(repository).name();
        } catch (IOException e) {
            throw damaged(folder, e);
        }
    }

    /** The commit that a ref stands for: a branch, a tag, a commit's id, {@code HEAD~1}. */
    public CommitId commit(String ref) {
        return new CommitId(resolve(ref).name());
    }

    /** The latest commit that two refs share. */
    public CommitId forkPoint(String ref, String other) {
        try (RevWalk commits = new RevWalk(repository)) {
            commits.setRevFilter(RevFilter.MERGE_BASE);
            commits.markStart(commits.parseCommit(resolve(ref)));
            commits.markStart(commits.parseCommit(resolve(other)));
            RevCommit base = commits.next();
            if (base == null) {
                throw stalled("`" + ref + "` and `" + other + "` have no commit in common" + advice());
            }
            return new CommitId(base.name());
        } catch (IOException e) {
            throw damaged(folder, e);
        }
    }

    /** The files of a commit, at most so many of them below the catalog root. */
    public CommitTree tree(CommitId commit, int maxFiles) {
        return new CommitTree(repository, ObjectId.fromString(commit.text()), maxFiles);
    }

    /** The text of a file of a commit, unless it is large. */
    public Optional<String> text(String ref, String path) {
        ObjectId commit = resolve(ref);
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk walk = TreeWalk.forPath(
                        repository, path, commits.parseCommit(commit).getTree())) {
            if (walk == null || walk.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
                return Optional.empty();
            }
            ObjectLoader blob = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB);
            return blob.getSize() > MOST_TEXT
                    ? Optional.empty()
                    : Optional.of(new String(blob.getBytes(MOST_TEXT), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw damaged(folder, e);
        }
    }

    private ObjectId resolve(String ref) {
        try {
            return find(ref).orElseThrow(() -> missing(ref));
        } catch (AmbiguousObjectException e) {
            throw stalled("`" + ref + "` stands for more than one commit: write more of its digits");
        } catch (IncorrectObjectTypeException | IllegalArgumentException e) {
            throw stalled("`" + ref + "` is not the name of a commit: name a branch, a tag, a commit or `HEAD~1`");
        } catch (IOException e) {
            throw damaged(folder, e);
        }
    }

    private Optional<ObjectId> find(String ref) throws IOException {
        try {
            return Optional.ofNullable(repository.resolve(ref + "^{commit}"));
        } catch (MissingObjectException e) {
            if (ObjectId.isId(ref)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private SyncException missing(String ref) {
        try {
            return stalled(
                    isEmpty()
                            ? "the repository `" + folder + "` has no commit yet: make a first one"
                            : "the repository `" + folder + "` has no commit `" + ref + "`" + advice());
        } catch (IOException e) {
            return damaged(folder, e);
        }
    }

    private boolean isEmpty() throws IOException {
        return repository.getRefDatabase().getRefs().stream().noneMatch(ref -> ref.getObjectId() != null);
    }

    private String advice() throws IOException {
        return repository.getObjectDatabase().getShallowCommits().isEmpty()
                ? ": name a branch, a tag or a commit that is there, or fetch it"
                : ": it is a shallow clone, so fetch its history (`git fetch --unshallow`, `fetch-depth: 0` in a workflow)";
    }

    private static Repository open(Path folder) throws IOException {
        FileRepositoryBuilder builder = builder(folder);
        if (builder.getGitDir() == null) {
            throw stalled("`" + folder + "` is not in a Git repository: name a folder that is");
        }
        return builder.setMustExist(true).build();
    }

    private static FileRepositoryBuilder builder(Path folder) {
        File start = folder.toAbsolutePath().normalize().toFile();
        return new FileRepositoryBuilder().findGitDir(start);
    }

    private static SyncException stalled(String message) {
        return new SyncException.Stalled(message, new IOException(message));
    }

    private static SyncException damaged(Path folder, Exception e) {
        Throwable cause = e instanceof MirrorBroken && e.getCause() != null ? e.getCause() : e;
        return new SyncException.Stalled(
                "the repository `" + folder + "` can't be read (" + cause
                        + "): run `git fsck` in it; a clone that was made with a filter lacks files",
                e);
    }
}
