/** The JSON Schema of the format, made from what the model says of its keys; no key is listed here again. */
@NullMarked
package dev.pao.parser.internal.schema;

import org.jspecify.annotations.NullMarked;
