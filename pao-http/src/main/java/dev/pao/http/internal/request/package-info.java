/** Requests: asking for items, seeing how requests fare, ending them, and the notices of ticket systems. */
@NullMarked
package dev.pao.http.internal.request;

import org.jspecify.annotations.NullMarked;
