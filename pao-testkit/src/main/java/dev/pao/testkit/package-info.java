/** Contracts, fakes, builders, assertions and arbitraries; nothing here knows parser, sync, database or Jira. */
@NullMarked
package dev.pao.testkit;

import org.jspecify.annotations.NullMarked;
