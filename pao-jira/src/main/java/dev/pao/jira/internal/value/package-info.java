/** Values of a template in the form that a field of Jira takes, and what is wrong with those that don't fit. */
@NullMarked
package dev.pao.jira.internal.value;

import org.jspecify.annotations.NullMarked;
