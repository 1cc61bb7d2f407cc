package dev.pao.parser.internal.render;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The codes that a SARIF log has results of, in the order in which they came, and the tool that they belong to. */
public final class SarifRules {

    private static final String HOME = "https://github.com/pao-dev/pao";
    private static final String PAGE = HOME + "/blob/main/docs/diagnostics.md#";

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Value> rules = new ArrayList<>();

    /** The place of a code's rule in the tool's list. */
    int index(DiagnosticCode code) {
        return indexes.computeIfAbsent(code.id(), id -> {
            rules.add(rule(code));
            return rules.size() - 1;
        });
    }

    /** The tool, with the rules that were used. */
    public Value tool() {
        Value driver = Value.Mapping.EMPTY
                .with("name", Value.of("PAO"))
                .with("informationUri", Value.of(HOME))
                .with("rules", new Value.Sequence(rules));
        return Value.Mapping.EMPTY.with("driver", driver);
    }

    private static Value rule(DiagnosticCode code) {
        Value.Mapping rule = Value.Mapping.EMPTY
                .with("id", Value.of(code.id()))
                .with("shortDescription", text(code.title()))
                .with("help", text("To mend it, " + code.mend() + "."))
                .with(
                        "defaultConfiguration",
                        Value.Mapping.EMPTY.with(
                                "level", Value.of(code.severity().word())));
        // A host's own codes are explained where the host wants to.
        return code instanceof StandardCode ? rule.with("helpUri", Value.of(PAGE + anchor(code))) : rule;
    }

    /** How GitHub names the heading of a code in docs/diagnostics.md. */
    private static String anchor(DiagnosticCode code) {
        return (code.id() + " " + code.title())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 _-]", "")
                .replace(' ', '-');
    }

    static Value.Mapping text(String text) {
        return Value.Mapping.EMPTY.with("text", Value.of(text));
    }
}
