/** Real databases, looked into beside a store, and a place between a store and its database where things happen. */
@NullMarked
package dev.pao.reliability.database;

import org.jspecify.annotations.NullMarked;
