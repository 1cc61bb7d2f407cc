package dev.pao.model;

import dev.pao.model.value.Value;
import java.util.Objects;

/**
 * The ticket that a request becomes.
 *
 * @param system the ticket system, such as {@code jira}
 * @param template the ticket's contents; every text inside is a template
 */
public record ManualFulfillment(String system, Value.Mapping template) {

    /** Refuses null. */
    public ManualFulfillment {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(template, "template");
    }
}
