/**
 * Golden corpora: folders of catalog files, broken ones above all, each with the whole text that a parser is expected to
 * answer. PAO's own corpus is one; a catalog team keeps one for the rules that it adds.
 */
@NullMarked
package dev.pao.testkit.golden;

import org.jspecify.annotations.NullMarked;
