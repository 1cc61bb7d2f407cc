package dev.pao.sync.internal.git;

import dev.pao.sync.SyncException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The folder of a mirror: one process works in it at a time, and nobody but its owner looks into it. The repository lies
 * in a folder inside, so that throwing it away never touches anything else.
 */
final class MirrorFolder {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Path folder;

    MirrorFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path repository() {
        return folder.resolve("repository.git");
    }

    /** A folder without anything in it. */
    Path empty() {
        return folder.resolve("empty");
    }

    /** Waits for other processes and for other syncs of this one that use the same folder. */
    Claim claim(FetchBudget budget) {
        try {
            prepare();
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new Claim(channel, lock(channel, budget));
        } catch (IOException e) {
            throw new SyncException.TransientFailure(
                    "the mirror folder " + folder + " can't be used (" + e + "): make it writable, or name another",
                    RETRY,
                    e);
        }
    }

    /** Throws the repository away. */
    void clear() {
        try {
            delete(repository());
        } catch (IOException e) {
            throw new SyncException.TransientFailure(
                    "the mirror in " + folder + " is damaged and can't be removed (" + e + "): remove it by hand",
                    RETRY,
                    e);
        }
    }

    /** Removes what a killed fetch left behind; whoever holds the claim knows that nobody is at work. */
    void removeLeftovers() throws IOException {
        if (!Files.isDirectory(repository())) {
            return;
        }
        Files.walkFileTree(repository(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.endsWith(".lock") || name.endsWith(".keep") || name.startsWith("incoming_")) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, ownerOnly());
        }
        Files.createDirectories(empty());
        Path probe = Files.createTempFile(folder, "owner", ".tmp");
        try {
            if (!Files.getOwner(probe).equals(Files.getOwner(folder))) {
                throw new SyncException.Stalled(
                        "the mirror folder " + folder + " belongs to somebody else: name another", new IOException());
            }
        } finally {
            Files.delete(probe);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private FileLock lock(FileChannel channel, FetchBudget budget) throws IOException {
        try {
            while (true) {
                FileLock lock = tryLock(channel);
                if (lock != null) {
                    return lock;
                }
                budget.check();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new IOException("interrupted while another sync uses it", e);
        } catch (IOException e) {
            channel.close();
            throw new IOException("another sync uses it", e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The right to work in the folder. */
    record Claim(FileChannel channel, FileLock lock) implements AutoCloseable {

        @Override
        public void close() {
            try (channel) {
                lock.release();
            } catch (IOException e) {
                throw new MirrorBroken(e);
            }
        }
    }
}
