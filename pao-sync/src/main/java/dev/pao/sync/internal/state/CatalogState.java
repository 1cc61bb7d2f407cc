package dev.pao.sync.internal.state;

/** A state of a catalog: files, or what a store holds. */
public sealed interface CatalogState permits FileState, StoredState {}
