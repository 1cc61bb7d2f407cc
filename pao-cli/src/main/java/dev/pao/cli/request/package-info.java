/** Requests that are made and looked at through a running server. */
@NullMarked
package dev.pao.cli.request;

import org.jspecify.annotations.NullMarked;
