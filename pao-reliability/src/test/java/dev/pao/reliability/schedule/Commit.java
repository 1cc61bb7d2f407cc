package dev.pao.reliability.schedule;

import dev.pao.reliability.catalog.Document;
import java.util.Map;

/**
 * A commit that was pushed.
 *
 * @param id its id
 * @param files its catalog files, by path
 */
record Commit(String id, Map<String, Document> files) {}
