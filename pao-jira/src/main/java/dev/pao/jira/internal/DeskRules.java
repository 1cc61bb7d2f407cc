package dev.pao.jira.internal;

import java.time.Duration;
import java.time.InstantSource;

/**
 * What a host may say of how a desk works.
 *
 * @param patience how long a busy Jira is waited for
 * @param metadataLifetime how long what Jira tells of its projects is kept
 * @param clock by which it gets old
 * @param statuses what a status means
 */
public record DeskRules(Patience patience, Duration metadataLifetime, InstantSource clock, StatusReading statuses) {}
