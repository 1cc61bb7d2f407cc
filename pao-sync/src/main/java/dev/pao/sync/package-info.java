/** Brings a branch of a Git repository into a catalog store: plan, outcome, limits and listener; the types of JGit stay inside. */
@NullMarked
package dev.pao.sync;

import org.jspecify.annotations.NullMarked;
