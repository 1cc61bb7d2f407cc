/** What PAO costs beside what it stands on. No figure here is an assertion: machines differ, ratios are recorded. */
@NullMarked
package dev.pao.benchmarks;

import org.jspecify.annotations.NullMarked;
