/** What commands are called with: flags as data, and the two readers of arguments that are made of them. */
@NullMarked
package dev.pao.cli.arguments;

import org.jspecify.annotations.NullMarked;
