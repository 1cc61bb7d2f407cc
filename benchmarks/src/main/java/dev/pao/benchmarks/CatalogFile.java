package dev.pao.benchmarks;

/**
 * One file of a generated catalog.
 *
 * @param path its path in the repository
 * @param content its bytes
 */
record CatalogFile(String path, byte[] content) {}
