/** Two hosts and one PostgreSQL as three processes, each killed in turn. */
@NullMarked
package dev.pao.reliability.failover;

import org.jspecify.annotations.NullMarked;
