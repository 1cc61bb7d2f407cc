/**
 * The local mirror of one branch: fetching it, and reading files from it; and the start of a repository. The only home
 * of JGit; no store, no parser and no decision about what to serve.
 */
@NullMarked
package dev.pao.sync.internal.git;

import org.jspecify.annotations.NullMarked;
