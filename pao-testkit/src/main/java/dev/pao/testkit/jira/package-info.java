/** Jira Cloud and Jira Data Center on the loopback interface, for tests. */
@NullMarked
package dev.pao.testkit.jira;

import org.jspecify.annotations.NullMarked;
