/**
 * How a catalog fares, as meters in a Micrometer registry: counted by what syncs, webhooks and providers do, and read from
 * memory by whoever asks the registry. No HTTP, and no registry of its own.
 *
 * <p>Micrometer's {@code MeterRegistry} and {@code Tags} are in signatures here, and only here: to meet the registry that
 * a host has already is what this package is for.
 */
@NullMarked
package dev.pao.metrics;

import org.jspecify.annotations.NullMarked;
