package dev.pao.fuzz;

import java.util.List;

/** Texts of a ticket, compiled and rendered for requests with values that the fuzzer makes up. */
final class TemplateTarget {

    private static final List<String> PARTS = List.of(
            "{{ ",
            " }}",
            "{% if ",
            "{% elseif ",
            "{% else %}",
            "{% endif %}",
            "{% for x in ",
            "{% endfor %}",
            " %}",
            "text",
            "many",
            "number",
            "flag",
            "parameters",
            "requester.team",
            "catalog_item.tags",
            "request.id",
            "x",
            "x.value",
            "loop.index",
            " | upper",
            " | lower",
            " | title",
            " | trim",
            " | capitalize",
            " | default('a')",
            " | abbreviate(5)",
            " | join(',')",
            " | length",
            " | first",
            " | last",
            " | replace({'a': 'bb'})",
            " == ",
            " != ",
            " > ",
            " contains ",
            " is empty",
            " is not null",
            " and ",
            " or ",
            "not ",
            " ~ ",
            "'a'",
            "1",
            "1.5",
            "null",
            "true",
            "(",
            ")",
            "..",
            "range(1,9)",
            "[",
            "]",
            "{# ",
            " #}",
            "{%- ",
            " -%}",
            "\n",
            "#{",
            "\"");

    private TemplateTarget() {}

    static void run(Choices choices) {
        StringBuilder template = new StringBuilder();
        int parts = choices.below(31);
        for (int i = 0; i < parts; i++) {
            template.append(choices.below(10) < 9 ? choices.of(PARTS) : choices.text(12));
        }
        RenderedTicket.of(template.toString(), choices);
    }
}
