package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of a mirror, the next sync serves the branch, and tells nobody of a failure. */
final class DamagedMirrorTest {

    @TempDir
    Path folder;

    private Scene scene;
    private Path repository;

    /** What can become of a file. */
    enum Damage {
        EMPTIED {
            @Override
            byte[] of(byte[] content) {
                return new byte[0];
            }
        },
        HALVED {
            @Override
            byte[] of(byte[] content) {
                return Arrays.copyOf(content, content.length / 2);
            }
        },
        FLIPPED {
            @Override
            byte[] of(byte[] content) {
                byte[] flipped = content.clone();
                flipped[flipped.length / 2] ^= 0x55;
                return flipped;
            }
        },
        OVERWRITTEN {
            @Override
            byte[] of(byte[] content) {
                return "nothing that Git wrote".repeat(20).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        };

        abstract byte[] of(byte[] content);
    }

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        repository = scene.mirror().resolve("repository.git");
        scene.write("a.yaml", Texts.item("a", "1.0.0")).push();
        scene.syncOnce();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedFileOfAnyKindIsNoFailure(Damage damage) throws IOException {
        int round = 0;
        for (String kind : kinds()) {
            for (Path file : files(kind)) {
                byte[] damaged = damage.of(Files.readAllBytes(file));
                Files.delete(file);
                Files.write(file, damaged);
            }
            assertServesTheNextPush(kind, ++round);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aMissingFileIsNoFailure(String kind) throws IOException {
        for (Path file : files(kind)) {
            Files.delete(file);
        }
        assertServesTheNextPush(kind, 1);
    }

    @ParameterizedTest
    @MethodSource("leftovers")
    void whatAKilledProcessLeftIsNoFailure(String leftover) throws IOException {
        Path file = repository.resolve(leftover);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "half");
        assertServesTheNextPush(leftover, 1);
    }

    static List<String> kinds() {
        return List.of(".pack", ".idx", "HEAD", "config", "main");
    }

    static List<String> leftovers() {
        return List.of(
                "HEAD.lock",
                "config.lock",
                "packed-refs.lock",
                "refs/heads/main.lock",
                "shallow.lock",
                "shallow",
                "packed-refs",
                "objects/incoming_1.pack",
                "objects/pack/pack-1234567890123456789012345678901234567890.keep",
                "objects/pack/pack-1234567890123456789012345678901234567890.pack",
                "objects/info/alternates");
    }

    private void assertServesTheNextPush(String what, int round) {
        String version = "1." + round + ".0";
        scene.write("a.yaml", Texts.item("a", version, "Round " + round)).push();
        scene.syncOnce();
        assertThat(scene.version("a")).as(what).isEqualTo(version);
        assertThat(scene.events).as(what).noneMatch(event -> event.key().contains("failed"));
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(kind))
                    .toList();
            assertThat(found).as(kind).isNotEmpty();
            return found;
        }
    }
}
