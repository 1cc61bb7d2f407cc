package dev.pao.cli.request;

import dev.pao.cli.console.Console;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** A request as lines for people: what it is, its ticket, and what stands in its way. */
final class RequestText {

    private RequestText() {}

    static void print(Value.Mapping request, Console console) {
        console.print(text(request, "id") + " " + text(request, "item") + " v" + text(request, "version") + " is "
                + text(request, "state").replace('_', ' ') + ", for "
                + request.mapping("requester").map(it -> text(it, "user_id")).orElse("nobody"));
        request.mapping("ticket")
                .ifPresent(ticket -> console.print("  ticket   " + text(ticket, "key") + " " + text(ticket, "url")));
        Optional<String> problem = request.text("problem");
        problem.ifPresent(words -> console.print("  problem  " + words));
        for (Value refusal :
                request.sequence("refusals").map(Value.Sequence::values).orElse(List.of())) {
            Value.Mapping told = (Value.Mapping) refusal;
            console.print("  at       " + text(told, "place") + ": " + text(told, "message"));
        }
        request.mapping("attention").ifPresent(attention -> console.print("  to do    " + text(attention, "advice")));
        if (problem.isPresent()) {
            request.text("next_look_at").ifPresent(at -> console.print("  next     looked at again at " + at));
        }
    }

    private static String text(Value.Mapping mapping, String key) {
        return mapping.text(key).orElse("");
    }
}
