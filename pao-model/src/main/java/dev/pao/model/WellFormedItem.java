package dev.pao.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Jakarta Validation constraint that holds a {@link CatalogItem} built in Java code to the rules of the format.
 * Its validator comes with pao-parser and is found by itself; without it on the class path nothing is checked.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormedItem {

    /** The message of the constraint as a whole; each finding brings its own. */
    String message() default "is not a well-formed catalog item";

    /** The groups, as Jakarta Validation asks. */
    Class<?>[] groups() default {};

    /** The payload, as Jakarta Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
