package dev.pao.sync.internal.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.parser.CatalogLayout;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.internal.tree.TreeFile;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileTreeTest {

    private static final CatalogLayout LAYOUT = CatalogLayout.of("catalog");

    @TempDir
    Path folder;

    private ScriptedRepository remote;
    private Repository raw;
    private ObjectInserter inserter;
    private ObjectId blob;

    @BeforeEach
    void start() throws IOException {
        remote = ScriptedRepository.in(folder.resolve("remote.git"));
        raw = new FileRepositoryBuilder()
                .setGitDir(remote.folder().toFile())
                .setBare()
                .build();
        inserter = raw.newObjectInserter();
        blob = inserter.insert(Constants.OBJ_BLOB, new byte[] {'a'});
    }

    @AfterEach
    void stop() {
        inserter.close();
        raw.close();
        remote.close();
    }

    @Test
    void aTreeThatUnfoldsToABillionPathsStopsTheSync() throws IOException {
        ObjectId tree = tree("f.yaml", FileMode.REGULAR_FILE, blob);
        for (int level = 0; level < 9; level++) {
            TreeFormatter ten = new TreeFormatter();
            for (int branch = 0; branch < 10; branch++) {
                ten.append("d" + branch, FileMode.TREE, tree);
            }
            tree = inserter.insert(ten);
        }
        commit(tree("catalog", FileMode.TREE, tree));

        assertThatThrownBy(this::files)
                .isInstanceOf(SyncException.Stalled.class)
                .hasMessageContaining("more than 1000 files or folders lie below `catalog`");
    }

    @Test
    void aVeryDeepTreeIsOneFindingAtItsFolder() throws IOException {
        ObjectId tree = tree("f.yaml", FileMode.REGULAR_FILE, blob);
        for (int level = 0; level < 900; level++) {
            tree = tree("d", FileMode.TREE, tree);
        }
        commit(tree("catalog", FileMode.TREE, tree));

        assertThat(files()).extracting(TreeFile::kind).containsExactly(TreeFile.Kind.TOO_DEEP);
    }

    @Test
    void aTreeWithAPathOfGitsOwnIsRefused() throws IOException {
        commit(tree("catalog", FileMode.TREE, tree("..", FileMode.TREE, tree("f.yaml", FileMode.REGULAR_FILE, blob))));

        assertThatThrownBy(this::files).isInstanceOf(SyncException.class);
    }

    @Test
    void aNameWithAnEscapeSequenceIsHandedOnForTheLayoutToRefuse() throws IOException {
        commit(tree("catalog", FileMode.TREE, tree("\u001b[31m.yaml", FileMode.REGULAR_FILE, blob)));

        List<TreeFile> files = files();
        assertThat(files).hasSize(1);
        assertThat(LAYOUT.check(files.get(0).path())).isNotEmpty();
    }

    private List<TreeFile> files() {
        SyncLimits limits = SyncLimits.builder().maxFiles(1000).build();
        GitMirror mirror = new GitMirror(GitRepository.of(remote.url()), "main", folder.resolve("mirror"), limits);
        return mirror.read(() -> false, branch -> branch.files(LAYOUT));
    }

    private ObjectId tree(String name, FileMode mode, ObjectId id) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        tree.append(name, mode, id);
        return inserter.insert(tree);
    }

    private void commit(ObjectId tree) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(new PersonIdent("Mallory", "mallory@example.com"));
        commit.setCommitter(new PersonIdent("Mallory", "mallory@example.com"));
        commit.setMessage("Add trouble");
        RefUpdate update = raw.updateRef("refs/heads/main");
        update.setNewObjectId(inserter.insert(commit));
        inserter.flush();
        update.forceUpdate();
    }
}
