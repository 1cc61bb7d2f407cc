package dev.pao.parser.internal.bind;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.Value;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a semantic version. One that YAML takes for a number loses its zeros in other tools, so it must be quoted. */
final class VersionReader implements ValueReader {

    static final VersionReader INSTANCE = new VersionReader();

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?");
    private static final Pattern SHORT = Pattern.compile("v?([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:\\.([0-9]{1,9}))?");

    private VersionReader() {}

    @Override
    public Optional<Value> read(Node node, Place place, Binding binding) {
        Optional<ScalarNode> scalar = binding.scalar(node, place, expectation());
        return scalar.isPresent() ? check(scalar.get(), place, binding) : Optional.empty();
    }

    private static Optional<Value> check(ScalarNode scalar, Place place, Binding binding) {
        String text = scalar.text();
        if (scalar.isPlain() && NUMBER.matcher(text).matches()) {
            return binding.refuse(
                    StandardCode.VERSION_NOT_QUOTED,
                    scalar,
                    place,
                    "version " + Wording.quote(text) + " is written as a number, expected a quoted semantic version",
                    "write `version: \"" + complete(text).orElse("1.0.0") + "\"`");
        }
        if (SemanticVersion.parse(text).isEmpty()) {
            return binding.refuse(
                    StandardCode.VERSION_SYNTAX,
                    scalar,
                    place,
                    "version " + Wording.quote(text)
                            + " is not a semantic version, expected three numbers such as `1.0.0`",
                    complete(text)
                            .map(version -> "write `version: \"" + version + "\"`")
                            .orElse(StandardCode.VERSION_SYNTAX.mend()));
        }
        return Optional.of(Value.of(text));
    }

    private static Optional<String> complete(String text) {
        var parts = SHORT.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        StringBuilder version = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            String part = parts.group(i);
            version.append(i == 1 ? "" : ".").append(part == null ? 0 : Integer.parseInt(part));
        }
        return Optional.of(version.toString());
    }

    @Override
    public String expectation() {
        return "a semantic version such as `\"1.0.0\"`";
    }
}
