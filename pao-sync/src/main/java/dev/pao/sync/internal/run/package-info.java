/**
 * When syncs run and what is kept of them: the turn, the records, the requests that wait, retries, health, and the one
 * thread. What JGit and YAML look like it does not know.
 */
@NullMarked
package dev.pao.sync.internal.run;

import org.jspecify.annotations.NullMarked;
