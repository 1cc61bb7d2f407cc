/** Every fault at every moment, and what comes of it: the tables of docs/reliability.md. */
@NullMarked
package dev.pao.reliability.fault;

import org.jspecify.annotations.NullMarked;
