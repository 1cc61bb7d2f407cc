package dev.pao.jira.internal;

import java.time.Duration;

/**
 * How long to wait, within one call of a provider, for a Jira that is busy.
 *
 * @param bound the longest wait, all in all
 * @param waiting how time passes
 */
public record Patience(Duration bound, Waiting waiting) {}
