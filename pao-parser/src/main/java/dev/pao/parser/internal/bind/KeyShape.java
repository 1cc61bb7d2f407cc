package dev.pao.parser.internal.bind;

import dev.pao.model.value.Value;

/**
 * One key of a mapping.
 *
 * @param name the key
 * @param required whether it must be written
 * @param reader how its value is read
 * @param standIn what takes its place where it is required and can't be read
 */
record KeyShape(String name, boolean required, ValueReader reader, Value standIn) {

    static KeyShape required(String name, ValueReader reader, Value standIn) {
        return new KeyShape(name, true, reader, standIn);
    }

    static KeyShape optional(String name, ValueReader reader) {
        return new KeyShape(name, false, reader, Value.nothing());
    }
}
