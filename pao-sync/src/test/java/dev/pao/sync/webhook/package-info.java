/** What the webhook intake claims. */
@NullMarked
package dev.pao.sync.webhook;

import org.jspecify.annotations.NullMarked;
