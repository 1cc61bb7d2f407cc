package dev.pao.http.internal.sync;

import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Reads which ref a plan is asked for: the body {@code {"ref": "…"}}, {@code {}}, or none. */
final class RequestedRef {

    private static final String REF = "ref";

    private RequestedRef() {}

    static Optional<String> in(byte[] body) {
        return body.length == 0 ? Optional.empty() : in(object(body));
    }

    private static Optional<String> in(Value.Mapping request) {
        if (!Set.of(REF).containsAll(request.entries().keySet())) {
            throw refused("the body has the key `ref` or none, found "
                    + request.entries().keySet());
        }
        Optional<String> ref = request.text(REF);
        if (request.get(REF).isPresent() && ref.filter(text -> !text.isBlank()).isEmpty()) {
            throw refused("`ref` is the name of a branch, a tag or a commit, found "
                    + ValueJson.write(request.get(REF).orElseThrow()));
        }
        return ref;
    }

    private static Value.Mapping object(byte[] body) {
        try {
            return ValueJson.readMapping(new String(body, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw refused("the body is not a JSON object: " + e.getMessage());
        }
    }

    private static Refusal refused(String detail) {
        return Refusal.of(Status.BAD_REQUEST, detail);
    }
}
