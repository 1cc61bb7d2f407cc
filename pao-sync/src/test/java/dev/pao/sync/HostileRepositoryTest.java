package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import dev.pao.store.CatalogSnapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may push can write any objects: the worst that comes of them is a sync that stops and says at what. */
final class HostileRepositoryTest {

    private static final int ENTRIES = Integer.getInteger("pao.entries", 20_000);

    @TempDir
    Path folder;

    private Scene scene;
    private RawRepository raw;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
        raw = new RawRepository(scene.remote);
    }

    @AfterEach
    void close() {
        raw.close();
        scene.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", ".git", ".GIT", "git~1"})
    void aNameOfGitsOwnIsRefusedWithItsRuleAndObject(String name) {
        ObjectId tree = raw.tree(name, FileMode.TREE, raw.tree("f.yaml", FileMode.REGULAR_FILE, raw.blob("f")));
        raw.pushCatalog(tree);
        assertThat(stalled())
                .hasMessageContaining("has an object that Git's own checks refuse (hasDot")
                .hasMessageContaining("object " + tree.name())
                .hasMessageContaining("out of the history of `main`");
    }

    @Test
    void aTreeWithOneNameTwiceIsRefused() {
        TreeFormatter tree = new TreeFormatter();
        tree.append("f.yaml", FileMode.REGULAR_FILE, raw.blob("one"));
        tree.append("f.yaml", FileMode.REGULAR_FILE, raw.blob("other"));
        raw.pushCatalog(raw.tree(tree));
        assertThat(stalled()).hasMessageContaining("(duplicateEntries, object ");
    }

    @Test
    void anObjectThatIsDamagedAtTheServerIsTheServersToMend() throws IOException {
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        Path blob = raw.file(raw.idOf("catalog/b.yaml"));
        byte[] damaged = Files.readAllBytes(blob);
        damaged[damaged.length / 2] ^= 0x55;
        Files.delete(blob);
        Files.write(blob, damaged);
        assertThat(failure()).isInstanceOf(SyncException.TransientFailure.class).hasMessageContaining("git fsck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "catalog/b.yaml"})
    void anObjectThatIsMissingAtTheServerIsTheServersToMend(String path) {
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        raw.lose(raw.idOf(path));
        assertThat(failure()).isInstanceOf(SyncException.TransientFailure.class).hasMessageContaining("git fsck");
    }

    @Test
    void aFewBytesThatUnfoldToManyAreNotUnfolded() {
        ObjectId zeros = raw.insert(Constants.OBJ_BLOB, new byte[2 << 20]);
        raw.push(raw.tree("zeros.bin", FileMode.REGULAR_FILE, zeros));
        SyncLimits limits = SyncLimits.builder().maxObjectBytes(1 << 20).build();
        CatalogSync sync = scene.open(scene.builder().limits(limits).mirror(folder.resolve("limited")));
        assertThat(catchThrowableOfType(SyncException.Stalled.class, sync::syncNow))
                .hasMessageContaining("has an object of more than 1048576 bytes: remove it from the history");
        assertThat(scene.names()).containsExactly("a");
    }

    @Test
    void aLargeFileInTheCatalogIsRejectedUnread() {
        scene.remote.write("catalog/zeros.yaml", new byte[2 << 20]);
        scene.write("b.yaml", Texts.item("b", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a", "b");
        assertThat(scene.rejected().diagnostics().get(0).message())
                .isEqualTo("the file has 2097152 bytes, expected at most 1048576");
    }

    @Test
    void aTreeOfCountlessFilesStopsTheSyncBeforeTheyAreGathered() {
        ObjectId blob = raw.blob("f");
        TreeFormatter tree = new TreeFormatter(ENTRIES * 40);
        for (int i = 0; i < ENTRIES; i++) {
            tree.append(String.format(Locale.ROOT, "f%07d.yaml", i), FileMode.REGULAR_FILE, blob);
        }
        raw.pushCatalog(raw.tree(tree));
        int limit = ENTRIES / 10;
        CatalogSync sync = scene.open(
                scene.builder().limits(SyncLimits.builder().maxFiles(limit).build()));

        long before = allocated();
        assertThat(catchThrowableOfType(SyncException.Stalled.class, sync::syncNow))
                .hasMessageContaining("more than " + limit + " files or folders lie below `catalog`");
        assertThat(allocated() - before)
                .as("bytes used, for a tree of %d", ENTRIES * 40L)
                .isLessThan(ENTRIES * 500L + (32L << 20));
        assertThat(scene.names()).containsExactly("a");
    }

    private SyncException stalled() {
        SyncException e = failure();
        assertThat(e).isInstanceOf(SyncException.Stalled.class);
        return e;
    }

    private SyncException failure() {
        CatalogSnapshot before = scene.served();
        SyncException e = catchThrowableOfType(SyncException.class, scene.sync()::syncNow);
        assertThat(scene.served()).isSameAs(before);
        return e;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
