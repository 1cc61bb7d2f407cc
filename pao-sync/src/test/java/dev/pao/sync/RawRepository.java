package dev.pao.sync;

import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Writes the objects of a repository one by one, also such as no Git client would. */
public final class RawRepository implements AutoCloseable {

    private static final PersonIdent MALLORY = new PersonIdent("Mallory", "mallory@example.com");

    private final Repository repository;
    private final ObjectInserter inserter;

    public RawRepository(ScriptedRepository scripted) {
        try {
            repository = new FileRepositoryBuilder()
                    .setGitDir(scripted.folder().toFile())
                    .setBare()
                    .build();
            inserter = repository.newObjectInserter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ObjectId blob(String text) {
        return insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    public ObjectId insert(int type, byte[] content) {
        try {
            return inserter.insert(type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree with one entry. */
    public ObjectId tree(String name, FileMode mode, ObjectId id) {
        TreeFormatter tree = new TreeFormatter();
        tree.append(name, mode, id);
        return tree(tree);
    }

    public ObjectId tree(TreeFormatter tree) {
        return insert(Constants.OBJ_TREE, tree.toByteArray());
    }

    /** Makes a tree the catalog of the main branch's next commit. */
    public void pushCatalog(ObjectId catalog) {
        push(tree("catalog", FileMode.TREE, catalog));
    }

    /** Makes a tree that of the main branch's next commit. */
    public void push(ObjectId tree) {
        try {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree);
            commit.setAuthor(MALLORY);
            commit.setCommitter(MALLORY);
            commit.setMessage("Add trouble");
            ObjectId head = repository.resolve("refs/heads/main");
            if (head != null) {
                commit.setParentId(head);
            }
            RefUpdate update = repository.updateRef("refs/heads/main");
            update.setNewObjectId(inserter.insert(commit));
            inserter.flush();
            update.forceUpdate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a loose object. */
    public Path file(ObjectId id) {
        String name = id.name();
        return repository
                .getDirectory()
                .toPath()
                .resolve("objects")
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2));
    }

    /** Takes an object away. */
    public void lose(ObjectId id) {
        try {
            Files.delete(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies at a path of the main branch. */
    public ObjectId idOf(String path) {
        try {
            return repository.resolve("refs/heads/main:" + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        inserter.close();
        repository.close();
    }
}
