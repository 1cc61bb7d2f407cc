package dev.pao.cli.arguments;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Arguments as picocli has read them. */
public final class PicocliArguments implements Arguments {

    private final ParseResult result;

    /** What a command was called with. */
    public PicocliArguments(ParseResult result) {
        this.result = result;
    }

    @Override
    public boolean has(Flag flag) {
        return result.hasMatchedOption(flag.name());
    }

    @Override
    public Optional<String> value(Flag flag) {
        OptionSpec option = result.matchedOption(flag.name());
        return option == null || !flag.takesValue()
                ? Optional.empty()
                : Optional.of(option.stringValues().get(0));
    }

    @Override
    public List<String> operands() {
        return result.matchedPositionals().stream()
                .flatMap(operand -> operand.stringValues().stream())
                .toList();
    }
}
