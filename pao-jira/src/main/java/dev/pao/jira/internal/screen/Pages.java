package dev.pao.jira.internal.screen;

import dev.pao.jira.internal.JiraErrors;
import dev.pao.jira.internal.JiraReader;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what comes in pages, which Cloud and Data Center name differently. */
record Pages(JiraReader jira) {

    private static final int SIZE = 100;
    private static final int MOST = 100;
    private static final List<String> KEYS = List.of("values", "issueTypes", "fields", "results");

    /** All entries, or empty if Jira says by one of some statuses that there is no such list. */
    Optional<List<Value>> all(String path, int... absent) {
        List<Value> entries = new ArrayList<>();
        for (int page = 0; page < MOST; page++) {
            Optional<Value> read = jira.read(path + "?startAt=" + entries.size() + "&maxResults=" + SIZE, absent);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            List<Value> part = entries(read.get());
            entries.addAll(part);
            if (part.isEmpty() || isLast(read.get(), entries.size())) {
                break;
            }
        }
        return Optional.of(entries);
    }

    /** All entries of a list that comes at once. */
    Optional<List<Value>> whole(String path) {
        return jira.read(path, 404).map(Pages::entries);
    }

    private static List<Value> entries(Value page) {
        if (page instanceof Value.Sequence list) {
            return list.values();
        }
        if (page instanceof Value.Mapping mapping) {
            for (String key : KEYS) {
                if (mapping.sequence(key).isPresent()) {
                    return mapping.sequence(key).get().values();
                }
            }
        }
        throw JiraErrors.unreadable();
    }

    private static boolean isLast(Value page, int read) {
        return page instanceof Value.Mapping mapping
                && (mapping.flag("isLast").orElse(false)
                        || mapping.decimal("total")
                                .filter(total -> total.intValue() <= read)
                                .isPresent());
    }
}
