package dev.pao.http.internal.route;

import dev.pao.http.Role;
import dev.pao.http.internal.web.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of one operation: how it is called, who may call it, what it takes and gives. Immutable. */
public final class Operation {

    private final Method method;
    private final PathTemplate path;
    private final String id;
    private final String summary;
    private final Set<Role> roles;
    private final List<Parameter> parameters;
    private final List<BodyType> bodyTypes;
    private final List<Reply> replies;
    private final boolean givesJson;
    private final boolean isForBrowsers;
    private final boolean isLimitedItself;

    private Operation(Builder builder) {
        method = builder.method;
        path = builder.path;
        id = builder.id;
        summary = builder.summary;
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(builder.roles));
        parameters = List.copyOf(builder.parameters);
        bodyTypes = List.copyOf(builder.bodyTypes);
        replies = builder.replies.stream()
                .sorted(Comparator.comparing(Reply::status))
                .toList();
        givesJson = builder.givesJson;
        isForBrowsers = builder.isForBrowsers;
        isLimitedItself = builder.isLimitedItself;
    }

    /** Starts an operation that reads. */
    public static Builder get(String path, String id, String summary) {
        Builder builder = new Builder(Method.GET, path, id, summary);
        return builder.replies(Reply.problem(Status.NOT_ACCEPTABLE, "The call does not accept JSON."));
    }

    /** Starts an operation that gives something else than JSON, whatever the call says that it accepts. */
    public static Builder page(String path, String id, String summary) {
        Builder builder = new Builder(Method.GET, path, id, summary);
        builder.givesJson = false;
        return builder;
    }

    /** Starts an operation that does something. */
    public static Builder post(String path, String id, String summary) {
        return new Builder(Method.POST, path, id, summary);
    }

    /** Starts an operation that ends something. */
    public static Builder delete(String path, String id, String summary) {
        return new Builder(Method.DELETE, path, id, summary);
    }

    /** How it is called. */
    public Method method() {
        return method;
    }

    /** Where it is found. */
    public PathTemplate path() {
        return path;
    }

    /** Its name in generated clients. */
    public String id() {
        return id;
    }

    /** What it does. */
    public String summary() {
        return summary;
    }

    /** The roles of which it asks for one; none if it is open to all. */
    public Set<Role> roles() {
        return roles;
    }

    /** What it takes, beside a body. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The forms of the body that it takes; none if it takes no body. */
    public List<BodyType> bodyTypes() {
        return bodyTypes;
    }

    /** What it is answered, by status. */
    public List<Reply> replies() {
        return replies;
    }

    /** Whether a call that accepts no JSON is refused. */
    boolean needsJsonAccepted() {
        return method == Method.GET && givesJson;
    }

    /** Whether a token is also taken as the password of HTTP Basic. */
    boolean isForBrowsers() {
        return isForBrowsers;
    }

    /** Whether it counts its calls by itself. */
    boolean isLimitedItself() {
        return isLimitedItself;
    }

    /** The names of the query parameters that it knows. */
    Set<String> queryNames() {
        return parameters.stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Builds an operation. */
    public static final class Builder {

        private final Method method;
        private final PathTemplate path;
        private final String id;
        private final String summary;
        private Set<Role> roles = Set.of();
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<BodyType> bodyTypes = new ArrayList<>();
        private final List<Reply> replies = new ArrayList<>();
        private boolean givesJson = true;
        private boolean isForBrowsers;
        private boolean isLimitedItself;

        private Builder(Method method, String path, String id, String summary) {
            this.method = method;
            this.path = new PathTemplate(path);
            this.id = id;
            this.summary = summary;
            replies(Reply.problem(Status.TOO_MANY_REQUESTS, "There were more calls than the limit.")
                    .with("Retry-After"));
            replies(Reply.problem(Status.INTERNAL_SERVER_ERROR, "Something went wrong that nobody foresaw."));
        }

        /** Asks for one of some roles, and with it for a query that is understood to the last parameter. */
        public Builder needs(Role... oneOf) {
            roles = new LinkedHashSet<>(List.of(oneOf));
            return replies(
                    Reply.problem(Status.BAD_REQUEST, "A query parameter is unknown or out of its range."),
                    Reply.problem(Status.UNAUTHORIZED, "No bearer token, or an unknown one.")
                            .with("WWW-Authenticate"),
                    Reply.problem(Status.FORBIDDEN, "The token lacks the role."));
        }

        /**
         * Takes a token as the password of HTTP Basic, too, as browsers ask for it. Only for what changes nothing: a
         * browser sends such a password whoever leads it there.
         */
        public Builder forBrowsers() {
            isForBrowsers = true;
            return this;
        }

        /** Says that it counts its calls by itself, by what is not known before it. */
        public Builder limitsItself() {
            isLimitedItself = true;
            return this;
        }

        /** Adds what it takes. */
        public Builder takes(Parameter... more) {
            parameters.addAll(List.of(more));
            return this;
        }

        /** Says which forms its body may have. */
        public Builder takesBody(BodyType... types) {
            bodyTypes.addAll(List.of(types));
            return this;
        }

        /** Adds what it is answered. */
        public Builder replies(Reply... more) {
            replies.addAll(List.of(more));
            return this;
        }

        /** Says that a body may be too large. */
        public Builder limitsBody() {
            return replies(Reply.problem(Status.CONTENT_TOO_LARGE, "The body is larger than the limit."));
        }

        /** Says that it reads or writes the store, which may be out of reach. */
        public Builder usesStore() {
            return replies(Reply.problem(Status.SERVICE_UNAVAILABLE, "The store can't be reached now.")
                    .with("Retry-After"));
        }

        /** The operation. */
        public Operation build() {
            return new Operation(this);
        }
    }
}
