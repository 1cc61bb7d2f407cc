/** The provider's keys, what is checked of a token, and what its claims mean here. The only home of Nimbus. */
@NullMarked
package dev.pao.oidc.internal;

import org.jspecify.annotations.NullMarked;
