/**
 * What the format asks of a change of the whole catalog. {@link
 * dev.pao.parser.internal.catalog.StandardCatalogRules} lists the rules.
 */
@NullMarked
package dev.pao.parser.internal.catalog;

import org.jspecify.annotations.NullMarked;
