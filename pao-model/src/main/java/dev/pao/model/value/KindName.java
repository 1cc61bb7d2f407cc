package dev.pao.model.value;

import java.math.BigDecimal;

/** The word for each kind of value in a message. */
enum KindName implements Value.Cases<String> {
    INSTANCE;

    @Override
    public String text(String text) {
        return "text";
    }

    @Override
    public String decimal(BigDecimal number) {
        return "number";
    }

    @Override
    public String flag(boolean flag) {
        return "boolean";
    }

    @Override
    public String sequence(Value.Sequence sequence) {
        return "list";
    }

    @Override
    public String mapping(Value.Mapping mapping) {
        return "mapping";
    }

    @Override
    public String nothing() {
        return "empty value";
    }
}
