@NullMarked
package dev.pao.http.internal.route;

import org.jspecify.annotations.NullMarked;
