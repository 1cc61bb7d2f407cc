/**
 * The catalog item and its parts, each a typed view of the document that was written. Nothing here reads or writes
 * files, YAML or a database.
 */
@NullMarked
package dev.pao.model;

import org.jspecify.annotations.NullMarked;
