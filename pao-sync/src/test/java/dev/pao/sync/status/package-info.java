@NullMarked
package dev.pao.sync.status;

import org.jspecify.annotations.NullMarked;
