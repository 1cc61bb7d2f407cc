/** The health dashboard: one page, written by the server, in which every text from outside is escaped in one place. */
@NullMarked
package dev.pao.http.internal.page;

import org.jspecify.annotations.NullMarked;
