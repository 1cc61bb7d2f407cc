/** One item tried out by hand: its form as a page, and the ticket of a request. No rule lives here. */
@NullMarked
package dev.pao.cli.form;

import org.jspecify.annotations.NullMarked;
