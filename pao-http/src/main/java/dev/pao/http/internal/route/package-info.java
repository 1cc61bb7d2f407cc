/** What an operation of the API is, which one a call is for, who may make it, and the description made from all. */
@NullMarked
package dev.pao.http.internal.route;

import org.jspecify.annotations.NullMarked;
