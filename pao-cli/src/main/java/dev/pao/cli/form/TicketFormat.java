package dev.pao.cli.form;

import dev.pao.cli.console.Console;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestViolation;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import java.util.Locale;

/** How a ticket, or what is wrong with its request, is told. */
public enum TicketFormat {
    /** For people. */
    TEXT {
        @Override
        public void print(Order order, Console console) {
            console.print("system: " + order.system());
            TicketText.of(order.content()).forEach(console::print);
        }

        @Override
        public void print(List<RequestViolation> violations, Console console) {
            violations.forEach(violation -> console.print(violation.message() + " (" + violation.rule() + ")"));
        }
    },
    /** For programs: one object with {@code system} and {@code ticket}, or with {@code violations}. */
    JSON {
        @Override
        public void print(Order order, Console console) {
            Value.Mapping ticket =
                    Value.Mapping.EMPTY.with("system", Value.of(order.system())).with("ticket", order.content());
            console.print(ValueJson.writeIndented(ticket));
        }

        @Override
        public void print(List<RequestViolation> violations, Console console) {
            List<Value> told = violations.stream()
                    .<Value>map(violation -> Value.Mapping.EMPTY
                            .with("field", Value.of(violation.field()))
                            .with("rule", Value.of(violation.rule()))
                            .with("message", Value.of(violation.message())))
                    .toList();
            console.print(ValueJson.writeIndented(Value.Mapping.EMPTY.with("violations", new Value.Sequence(told))));
        }
    };

    /** Prints a ticket. */
    public abstract void print(Order order, Console console);

    /** Prints what is wrong with a request. */
    public abstract void print(List<RequestViolation> violations, Console console);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
