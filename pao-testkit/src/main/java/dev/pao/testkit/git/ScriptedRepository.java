package dev.pao.testkit.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A bare Git repository that a test writes step by step: files are staged by {@link #write} and its like, and {@link
 * #commit} makes them the head of the current branch, as a push would. Starts on branch {@code main} without a commit.
 * Commits are dated one minute apart from a fixed moment, so the same steps give the same commit ids. Not thread-safe.
 */
public final class ScriptedRepository implements AutoCloseable {

    private static final PersonIdent AUTHOR = new PersonIdent("Josh Smith", "josh.smith@example.com");

    private final Path folder;
    private final Repository repository;
    private final NavigableMap<String, StagedFile> files = new TreeMap<>();
    private String branch = "main";
    private Instant nextCommit = Instant.parse("2025-08-16T19:30:00Z");

    private ScriptedRepository(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** An empty repository in a folder, which is made if it is not there. */
    public static ScriptedRepository in(Path folder) {
        try {
            Repository repository = new FileRepositoryBuilder()
                    .setGitDir(folder.toFile())
                    .setBare()
                    .build();
            repository.create(true);
            repository.updateRef(Constants.HEAD).link("refs/heads/main");
            return new ScriptedRepository(folder, repository);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address to fetch from: a file URL. */
    public String url() {
        String url = folder.toUri().toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where the repository lies. */
    public Path folder() {
        return folder;
    }

    /** The head of the current branch: a commit id of 40 digits. */
    public String head() {
        return headOf(branch).name();
    }

    /** Stages a file. A file in the way of its folders, or a folder in its own way, gives way. */
    public ScriptedRepository write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Stages a file. A file in the way of its folders, or a folder in its own way, gives way. */
    public ScriptedRepository write(String path, byte[] content) {
        return stage(path, FileMode.REGULAR_FILE, insertBlob(content));
    }

    /** Stages the executable bit of a staged file. */
    public ScriptedRepository executable(String path) {
        return stage(path, FileMode.EXECUTABLE_FILE, staged(path).id());
    }

    /** Stages a symbolic link. */
    public ScriptedRepository symlink(String path, String target) {
        return stage(path, FileMode.SYMLINK, insertBlob(target.getBytes(StandardCharsets.UTF_8)));
    }

    /** Stages a submodule: an entry that names a commit of another repository. */
    public ScriptedRepository submodule(String path) {
        return stage(path, FileMode.GITLINK, ObjectId.fromString("1234567890123456789012345678901234567890"));
    }

    /** Stages the removal of a file, or of a folder with all that is in it. */
    public ScriptedRepository remove(String path) {
        if (files.remove(path) == null && !files.keySet().removeIf(name -> name.startsWith(path + "/"))) {
            throw new IllegalArgumentException("only what is there can be removed, found `" + path + "`");
        }
        return this;
    }

    /** Stages a file under another path. */
    public ScriptedRepository rename(String from, String to) {
        StagedFile file = staged(from);
        return remove(from).stage(to, file.mode(), file.id());
    }

    /** Commits what is staged to the current branch and gives the commit's id. */
    public String commit(String message) {
        return commit(message, AUTHOR.getName(), AUTHOR.getEmailAddress(), nextCommit);
    }

    /** Commits what is staged to the current branch, in a name and at a time. */
    public String commit(String message, String authorName, String authorEmail, Instant at) {
        return commit(message, new PersonIdent(authorName, authorEmail, at, ZoneOffset.UTC), parents());
    }

    /** Makes a branch from the current one and goes on with it. */
    public ScriptedRepository branch(String name) {
        point(Constants.R_HEADS + name, headOf(branch));
        branch = name;
        return this;
    }

    /** Goes on with another branch, or with a new one that has no commit yet; what is staged is dropped. */
    public ScriptedRepository switchTo(String name) {
        branch = name;
        stageCommit(resolve(Constants.R_HEADS + name));
        return this;
    }

    /** Merges a branch into the current one: all of its files, which win where both have one. */
    public String merge(String other) {
        ObjectId theirs = headOf(other);
        GitObjects.filesOf(repository, theirs).forEach((path, file) -> stage(path, file.mode(), file.id()));
        PersonIdent author = new PersonIdent(AUTHOR, nextCommit, ZoneOffset.UTC);
        return commit("Merge branch '" + other + "'", author, List.of(headOf(branch), theirs));
    }

    /** Moves the current branch to any commit, as a forced push does; what is staged becomes that commit's files. */
    public ScriptedRepository forceTo(String commit) {
        ObjectId id = ObjectId.fromString(commit);
        point(Constants.R_HEADS + branch, id);
        stageCommit(id);
        return this;
    }

    /** Tags the head of the current branch. */
    public ScriptedRepository tag(String name) {
        point(Constants.R_TAGS + name, headOf(branch));
        return this;
    }

    /** Deletes a branch. */
    public ScriptedRepository deleteBranch(String name) {
        try {
            RefUpdate update = repository.updateRef(Constants.R_HEADS + name);
            update.setForceUpdate(true);
            update.delete();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the repository; its folder stays. */
    @Override
    public void close() {
        repository.close();
    }

    /** What a server hands out. */
    Repository repository() {
        return repository;
    }

    private String commit(String message, PersonIdent author, List<ObjectId> parents) {
        nextCommit = author.getWhenAsInstant().plus(Duration.ofMinutes(1));
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(GitObjects.writeTree(inserter, files));
            commit.setParentIds(parents);
            commit.setAuthor(author);
            commit.setCommitter(author);
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            point(Constants.R_HEADS + branch, id);
            return id.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScriptedRepository stage(String path, FileMode mode, ObjectId id) {
        files.keySet().removeIf(name -> name.startsWith(path + "/") || path.startsWith(name + "/"));
        files.put(path, new StagedFile(mode, id));
        return this;
    }

    private StagedFile staged(String path) {
        StagedFile file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("the file is there before it is changed, found `" + path + "`");
        }
        return file;
    }

    private void stageCommit(ObjectId commit) {
        files.clear();
        if (!ObjectId.zeroId().equals(commit)) {
            files.putAll(GitObjects.filesOf(repository, commit));
        }
    }

    private List<ObjectId> parents() {
        ObjectId head = resolve(Constants.R_HEADS + branch);
        return ObjectId.zeroId().equals(head) ? List.of() : List.of(head);
    }

    private ObjectId headOf(String name) {
        ObjectId head = resolve(Constants.R_HEADS + name);
        if (ObjectId.zeroId().equals(head)) {
            throw new IllegalStateException("the branch `" + name + "` has no commit");
        }
        return head;
    }

    private ObjectId resolve(String ref) {
        try {
            ObjectId id = repository.resolve(ref);
            return id == null ? ObjectId.zeroId() : id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void point(String ref, ObjectId commit) {
        try {
            RefUpdate update = repository.updateRef(ref);
            update.setNewObjectId(commit);
            update.setForceUpdate(true);
            RefUpdate.Result result = update.update();
            if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE) {
                throw new IllegalStateException(ref + " could not be moved: " + result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectId insertBlob(byte[] content) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of the next commit. */
    record StagedFile(FileMode mode, ObjectId id) {}
}
