/** Requests: whatever happens to hosts and to Jira, a request becomes one ticket at most and comes to an end that is told. */
@NullMarked
package dev.pao.reliability.request;

import org.jspecify.annotations.NullMarked;
