package dev.pao.parser.internal.validation;

import dev.pao.model.CatalogItem;
import dev.pao.model.WellFormedItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogParser;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the standard rules on an item. Each error is a violation with its code as the dynamic payload; warnings are not
 * violations.
 */
public final class WellFormedItemValidator implements ConstraintValidator<WellFormedItem, CatalogItem> {

    private final CatalogParser parser = CatalogParser.builder().build();

    /** Made by Jakarta Validation. */
    public WellFormedItemValidator() {}

    @Override
    public boolean isValid(@Nullable CatalogItem item, ConstraintValidatorContext context) {
        if (item == null) {
            return true;
        }
        List<Diagnostic> errors =
                parser.check(item).stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            context.disableDefaultConstraintViolation();
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            errors.forEach(error -> add(error, hibernate));
        }
        return errors.isEmpty();
    }

    /** The message is a parameter, never a template: what an item holds must not be interpolated. */
    private static void add(Diagnostic error, HibernateConstraintValidatorContext context) {
        context.addMessageParameter("finding", error.code().id() + ": " + error.message());
        context.withDynamicPayload(error.code());
        context.buildConstraintViolationWithTemplate("{finding}").addConstraintViolation();
    }
}
