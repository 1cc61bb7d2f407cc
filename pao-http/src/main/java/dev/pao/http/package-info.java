/** The servlet with the REST API, the webhooks and the dashboard; who runs the server brings it. */
@NullMarked
package dev.pao.http;

import org.jspecify.annotations.NullMarked;
