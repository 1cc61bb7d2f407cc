package dev.pao.store;

/** The right to sync, held by at most one sync of all hosts that share a store, until it is closed or its host dies. */
public interface SyncTurn extends AutoCloseable {

    /** Gives the turn back. Calling it again does nothing. */
    @Override
    void close();
}
