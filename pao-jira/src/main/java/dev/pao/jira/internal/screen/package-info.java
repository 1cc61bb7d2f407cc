/** What Jira tells of creating issues: projects, issue types, screens and their fields, people. Nothing here writes. */
@NullMarked
package dev.pao.jira.internal.screen;

import org.jspecify.annotations.NullMarked;
