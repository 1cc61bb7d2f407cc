/** Webhook deliveries as GitHub sends them: payload, headers and signature. */
@NullMarked
package dev.pao.testkit.github;

import org.jspecify.annotations.NullMarked;
