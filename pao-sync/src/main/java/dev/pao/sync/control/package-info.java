/** What a person may decide over the branch: roll the catalog or one item back, and let either follow the branch again. */
@NullMarked
package dev.pao.sync.control;

import org.jspecify.annotations.NullMarked;
