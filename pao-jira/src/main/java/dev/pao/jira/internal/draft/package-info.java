/** Issues as they are about to be created: what a template says, in the fields of a create screen, or what is wrong with it. */
@NullMarked
package dev.pao.jira.internal.draft;

import org.jspecify.annotations.NullMarked;
