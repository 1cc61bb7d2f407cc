package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.Optional;

/** Reads what Jira knows. */
public interface JiraReader {

    /**
     * What is at a path below Jira's URL; empty if Jira says that there is no such thing, or that its user may not see it.
     *
     * @param absent the statuses by which Jira says so at this path
     * @throws dev.pao.fulfillment.FulfillmentException if Jira did not answer
     */
    Optional<Value> read(String path, int... absent);
}
