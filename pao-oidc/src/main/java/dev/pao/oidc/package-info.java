/**
 * Callers by the signed tokens (JWT, RFC 7519) of an OpenID Connect provider. Looks at tokens alone: no log-in, no session,
 * no redirect.
 */
@NullMarked
package dev.pao.oidc;

import org.jspecify.annotations.NullMarked;
