/**
 * When syncs run and what is kept of them: the turn, the records, the requests that wait, retries, health, and the one
 * thread. Knows nothing of Git or YAML.
 */
@NullMarked
package dev.pao.sync.internal.run;

import org.jspecify.annotations.NullMarked;
