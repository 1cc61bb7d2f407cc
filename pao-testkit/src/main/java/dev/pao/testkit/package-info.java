/** Contracts, fakes, builders, assertions and arbitraries; nothing here knows sync or a database. */
@NullMarked
package dev.pao.testkit;

import org.jspecify.annotations.NullMarked;
