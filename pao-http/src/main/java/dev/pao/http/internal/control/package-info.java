/** What operators decide over the branch: rollback, pin, hold and their ends. */
@NullMarked
package dev.pao.http.internal.control;

import org.jspecify.annotations.NullMarked;
