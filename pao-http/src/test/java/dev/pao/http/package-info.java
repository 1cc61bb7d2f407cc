/** The servlet, asked over HTTP in a real container. */
@NullMarked
package dev.pao.http;

import org.jspecify.annotations.NullMarked;
