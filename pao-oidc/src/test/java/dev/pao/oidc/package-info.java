@NullMarked
package dev.pao.oidc;

import org.jspecify.annotations.NullMarked;
