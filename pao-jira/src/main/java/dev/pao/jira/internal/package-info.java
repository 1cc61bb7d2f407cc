/** How Jira is spoken to: calls, what its answers mean, and texts in its two forms. Not for use from outside. */
@NullMarked
package dev.pao.jira.internal;

import org.jspecify.annotations.NullMarked;
