package dev.pao.jira.internal.screen;

import dev.pao.model.value.Value;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What Jira told of its projects and people, for a while. Thread-safe. */
public final class MetadataMemory {

    /** What was read so short a time ago is not read again because of an unknown name. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Expiring<Optional<List<IssueType>>> types;
    private final Expiring<Optional<List<ScreenField>>> fields;
    private final Expiring<List<KnownProject>> projects;
    private final Expiring<List<Value.Mapping>> people;

    /** An empty memory that keeps what it is told for a lifetime. */
    public MetadataMemory(InstantSource clock, Duration lifetime) {
        types = new Expiring<>(clock, lifetime);
        fields = new Expiring<>(clock, lifetime);
        projects = new Expiring<>(clock, lifetime);
        people = new Expiring<>(clock, lifetime);
    }

    /** Forgets what may have changed since it was read; whether that was anything. */
    public boolean forget() {
        boolean old = types.forgetOlderThan(FRESH);
        old |= fields.forgetOlderThan(FRESH);
        old |= projects.forgetOlderThan(FRESH);
        return people.forgetOlderThan(FRESH) || old;
    }

    Expiring<Optional<List<IssueType>>> types() {
        return types;
    }

    Expiring<Optional<List<ScreenField>>> fields() {
        return fields;
    }

    Expiring<List<KnownProject>> projects() {
        return projects;
    }

    Expiring<List<Value.Mapping>> people() {
        return people;
    }
}
