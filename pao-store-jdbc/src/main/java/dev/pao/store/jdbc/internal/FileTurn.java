package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import dev.pao.store.SyncTurn;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The turn of a SQLite store: the operating system's lock on a file beside it, which dies with the process. */
final class FileTurn implements SyncTurn {

    /**
     * The lock files that this process holds. It must be one set for the whole process, because the lock belongs to the
     * process: closing any channel on the file, also one that got no lock, would let go of it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private FileTurn(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<SyncTurn> tryTake(ConnectionSource connections) throws SQLException {
        Path file = lockFileOf(connections);
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<SyncTurn> turn = Optional.empty();
        try {
            turn = tryLock(file);
            return turn;
        } catch (IOException e) {
            throw new StoreException(
                    "can't take the turn to sync: `" + file
                            + "` can't be locked; look whether the process may write it",
                    e);
        } finally {
            if (turn.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<SyncTurn> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new FileTurn(file, channel));
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private static Path lockFileOf(ConnectionSource connections) throws SQLException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery(
                        "select file from pragma_database_list where name = 'main' and file != ''")) {
            if (!databases.next()) {
                throw new StoreException("the store `" + connections.name() + "` is no file; name one");
            }
            return Path.of(databases.getString(1) + ".lock").toAbsolutePath().normalize();
        }
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new StoreException("can't give the turn to sync back: `" + file + "` can't be closed", e);
            } finally {
                HELD.remove(file);
            }
        }
    }
}
