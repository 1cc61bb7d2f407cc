/**
 * The inputs of an item's form, sealed by type, and what describes a type: its keys and the values it takes. Types of
 * a host join through {@link dev.pao.model.field.CustomFieldType}.
 */
@NullMarked
package dev.pao.model.field;

import org.jspecify.annotations.NullMarked;
