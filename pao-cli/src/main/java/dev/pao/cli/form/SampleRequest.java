package dev.pao.cli.form;

import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import java.util.Optional;

/** Who asks, and when, where nobody says so. */
public final class SampleRequest {

    /** Sample values of a requester. */
    public static final String USER_ID = "josh";
    /** Sample values of a requester. */
    public static final String TEAM = "platform-team";
    /** Sample values of a requester. */
    public static final String EMAIL = "josh@example.com";

    private SampleRequest() {}

    /** The sample requester. */
    static Requester requester() {
        return new Requester(USER_ID, Optional.of(TEAM), Optional.of(EMAIL));
    }

    /** What templates know of a request: its id, and when it was made. */
    static Value.Mapping request() {
        return Value.Mapping.EMPTY
                .with("id", Value.of("req-00000000-0000-0000-0000-000000000000"))
                .with("created_at", Value.of("2025-08-16T14:30:00Z"));
    }
}
