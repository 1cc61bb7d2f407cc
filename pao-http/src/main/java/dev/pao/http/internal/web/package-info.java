/** HTTP as the API sees it: a call, an answer, a problem, and what is read from and written to a servlet container. */
@NullMarked
package dev.pao.http.internal.web;

import org.jspecify.annotations.NullMarked;
