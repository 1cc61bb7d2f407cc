/** Assertions in AssertJ's manner whose failures say what a person would ask next: the difference, the findings, the ticket. */
@NullMarked
package dev.pao.testkit.assertion;

import org.jspecify.annotations.NullMarked;
