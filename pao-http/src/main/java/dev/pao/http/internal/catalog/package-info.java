/** The catalog's items, as readers may see them. Each call reads one snapshot and does no I/O. */
@NullMarked
package dev.pao.http.internal.catalog;

import org.jspecify.annotations.NullMarked;
