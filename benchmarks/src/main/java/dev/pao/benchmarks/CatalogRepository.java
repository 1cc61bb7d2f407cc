package dev.pao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * A bare repository of a generated catalog, packed as a Git host keeps it: one commit with all items on {@code main}, and
 * behind it commits that change one file each and wait to be pushed, so that pushing costs next to nothing.
 */
public final class CatalogRepository {

    static final String BRANCH = Constants.R_HEADS + "main";

    private static final String WAITING = "refs/waiting/";
    private static final PersonIdent AUTHOR =
            new PersonIdent("Josh Smith", "josh.smith@example.com", Instant.EPOCH, ZoneOffset.UTC);

    private final Path folder;

    private CatalogRepository(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes one, for what measures in a process of its own.
     *
     * @param arguments a new folder; how many items; how many changes wait
     */
    public static void main(String[] arguments) throws IOException, GitAPIException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give FOLDER ITEMS CHANGES, found " + arguments.length);
        }
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Writes one to a new folder. */
    static CatalogRepository write(Path folder, int items, int changes) throws IOException, GitAPIException {
        try (FileRepository repository = new FileRepository(folder.toFile())) {
            repository.create(true);
            repository.updateRef(Constants.HEAD).link(BRANCH);
            try (ObjectInserter objects = repository.getObjectDatabase().newPackInserter()) {
                DirCache files = allFiles(objects, items);
                ObjectId head = commit(repository, objects, files, BRANCH, ObjectId.zeroId());
                for (int change = 1; change <= changes; change++) {
                    edit(objects, files, Math.floorMod(change * 7_919, items), change);
                    head = commit(repository, objects, files, WAITING + change, head);
                }
            }
            repack(repository);
        }
        return in(folder);
    }

    /** One that was written before. */
    static CatalogRepository in(Path folder) {
        return new CatalogRepository(folder);
    }

    String url() {
        return "file://" + folder.toAbsolutePath();
    }

    /** Moves the branch to the change with a number, of which the first is 1. */
    void push(int change) throws IOException {
        try (Repository repository = new FileRepository(folder.toFile())) {
            Ref waiting = repository.exactRef(WAITING + change);
            if (waiting == null) {
                throw new IllegalArgumentException("no change " + change + " waits in " + folder);
            }
            point(repository, BRANCH, waiting.getObjectId());
        }
    }

    private static void repack(Repository repository) throws IOException, GitAPIException {
        StoredConfig config = repository.getConfig();
        config.setString("gc", null, "prunePackExpire", "now");
        config.save();
        Git.wrap(repository).gc().call();
    }

    private static DirCache allFiles(ObjectInserter objects, int items) throws IOException {
        DirCache files = DirCache.newInCore();
        DirCacheBuilder builder = files.builder();
        for (int item = 0; item < items; item++) {
            CatalogFile file = CatalogSize.STORY.file(item);
            DirCacheEntry entry = new DirCacheEntry(file.path());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(objects.insert(Constants.OBJ_BLOB, file.content()));
            builder.add(entry);
        }
        builder.finish();
        return files;
    }

    private static void edit(ObjectInserter objects, DirCache files, int item, int change) throws IOException {
        CatalogFile file = CatalogSize.STORY.file(item);
        String text = new String(file.content(), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^version: \"(.*)\\.0\"$", "version: \"$1." + change + "\"")
                .replaceFirst("(?m)^description: \"(.*)\"$", "description: \"$1, change " + change + "\"");
        ObjectId blob = objects.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
        DirCacheEditor editor = files.editor();
        editor.add(new DirCacheEditor.PathEdit(file.path()) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setObjectId(blob);
            }
        });
        editor.finish();
    }

    private static ObjectId commit(
            Repository repository, ObjectInserter objects, DirCache files, String ref, ObjectId parent)
            throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(files.writeTree(objects));
        if (!parent.equals(ObjectId.zeroId())) {
            commit.setParentId(parent);
        }
        commit.setAuthor(AUTHOR);
        commit.setCommitter(AUTHOR);
        commit.setMessage("Change the catalog");
        ObjectId id = objects.insert(commit);
        objects.flush();
        point(repository, ref, id);
        return id;
    }

    private static void point(Repository repository, String ref, ObjectId commit) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(commit);
        update.setForceUpdate(true);
        RefUpdate.Result result = update.update();
        if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE) {
            throw new IOException(ref + " could not be moved: " + result);
        }
    }
}
