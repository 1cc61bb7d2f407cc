/** Holds items built in Java code to the rules, through Jakarta Validation. The only home of Hibernate Validator. */
@NullMarked
package dev.pao.parser.internal.validation;

import org.jspecify.annotations.NullMarked;
