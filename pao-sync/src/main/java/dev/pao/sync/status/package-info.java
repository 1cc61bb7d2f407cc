/** How a catalog stands, as one value that page, command line and programs tell in the same words. Reads, changes nothing. */
@NullMarked
package dev.pao.sync.status;

import org.jspecify.annotations.NullMarked;
