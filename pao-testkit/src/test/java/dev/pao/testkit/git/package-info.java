/** What the scripted repository and its server claim. */
@NullMarked
package dev.pao.testkit.git;

import org.jspecify.annotations.NullMarked;
