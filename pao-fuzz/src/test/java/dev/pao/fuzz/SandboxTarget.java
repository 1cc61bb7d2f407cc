package dev.pao.fuzz;

import dev.pao.model.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the fuzzer calls where every input is a template with the values of a request. */
public final class SandboxTarget {

    private SandboxTarget() {}

    /** Loads and instruments what the inputs will use, so that the first of them is not blamed for it. */
    public static void fuzzerInitialize() {
        for (String template :
                List.of("{{ text | upper }}".repeat(9), "{{", "", "{% for x in many %}{{ x }}{% endfor %}")) {
            fuzzerTestOneInput(template.getBytes(StandardCharsets.UTF_8));
            RenderedTicket.of(template, Value.Mapping.EMPTY);
        }
    }

    /** Runs one input. The name and the signature are Jazzer's. */
    public static void fuzzerTestOneInput(byte[] input) {
        TemplateTarget.run(new Choices(input));
    }
}
