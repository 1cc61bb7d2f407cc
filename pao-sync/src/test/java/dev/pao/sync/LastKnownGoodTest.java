package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.store.event.CatalogEvent;
import dev.pao.store.sync.SyncCounts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An item is not lost because its file moved and broke at once. */
final class LastKnownGoodTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        scene.write("a.yaml", Texts.item("a-item", "1.0.0"))
                .write("b.yaml", Texts.item("b-item", "1.0.0"))
                .push();
        scene.syncOnce();
        scene.remote.remove("catalog/a.yaml");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aFileThatMovesAndBreaksKeepsItsItemByItsName() {
        scene.write("z.yaml", Texts.broken("a-item", "2.0.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 0, 1));
        assertThat(scene.names()).containsExactly("a-item", "b-item");
        assertThat(scene.version("a-item")).isEqualTo("1.0.0");
    }

    @Test
    void aFileThatMovesAndLosesItsNameKeepsItsItemByTheFilesName() {
        scene.write("databases/a.yaml", "name: [\n").push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a-item", "b-item");
    }

    @Test
    void aFileThatTakesTheItemsNameKeepsItToo() {
        scene.write("databases/a-item.yml", "").push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a-item", "b-item");
    }

    @Test
    void aFileThatMovesToAPathThatIsNotReadKeepsItsItem() {
        scene.write("a copy.yaml", Texts.item("a-item", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a-item", "b-item");
    }

    @Test
    void aFileThatMovesAndTurnsIntoALinkKeepsItsItem() {
        scene.remote.symlink("catalog/databases/a.yaml", "../../shared/a.yaml");
        scene.push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a-item", "b-item");
    }

    @Test
    void aFileThatBreaksWhileItTakesAnothersNameKeepsBoth() {
        scene.write("b.yaml", Texts.broken("a-item", "1.1.0")).push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a-item", "b-item");
    }

    @Test
    void itIsKeptForAsLongAsTheFileIsBrokenAndNoLonger() {
        scene.write("z.yaml", Texts.broken("a-item", "2.0.0")).push();
        scene.syncOnce();
        scene.write("c.yaml", Texts.item("c-item", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.names()).as("after another push").containsExactly("a-item", "b-item", "c-item");

        scene.write("z.yaml", Texts.item("a-item", "2.0.0", "Moved")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 1, 0, 0));
        assertThat(scene.served().item("a-item").orElseThrow().path()).isEqualTo("catalog/z.yaml");
        assertThat(scene.events(CatalogEvent.ItemRemoved.class)).isEmpty();
    }

    @Test
    void itGoesWithTheBrokenFile() {
        scene.write("z.yaml", Texts.broken("a-item", "2.0.0")).push();
        scene.syncOnce();
        scene.remote.remove("catalog/z.yaml");
        scene.push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 1, 0));
        assertThat(scene.names()).containsExactly("b-item");
    }

    @Test
    void aBrokenFileThatHasNothingToDoWithItHoldsNothing() {
        scene.write("b.yaml", Texts.broken("b-item", "1.1.0")).push();
        assertThat(scene.syncOnce().counts()).isEqualTo(new SyncCounts(0, 0, 1, 1));
        assertThat(scene.names()).containsExactly("b-item");
    }

    @Test
    void aPathThatServedTwoItemsIsReadAgain() {
        scene.write("b.yaml", Texts.item("a-item", "2.0.0", "Moved"))
                .write("y.yaml", Texts.broken("b-item", "2.0.0"))
                .push();
        scene.syncOnce();
        assertThat(scene.names()).containsExactly("a-item", "b-item");

        scene.remote.remove("catalog/y.yaml");
        scene.write("b.yaml", Texts.item("b-item", "1.0.0")).push();
        scene.syncOnce();
        assertThat(scene.names()).as("what the branch holds").containsExactly("b-item");
    }
}
