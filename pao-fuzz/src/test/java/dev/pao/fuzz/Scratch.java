package dev.pao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.*;

final class Scratch {
    public static void main(String[] a) {
        Map<String, String> b = new LinkedHashMap<>();
        int N = 250_000;
        for (String s : List.of(
                "[", "{", "- ", "? ", "{a: ", "[{", "&a ", "!x ", "*a ", "*a\n", "&a", "*a", "!", "%", "%\n", "|",
                "|\n", "#", "#\n", " #", ">", "'", "\"", "\"\\", "''", "\t", "\n", " ", "a: ", "a:\n", "a ", "- - ",
                "---\n", "...\n", "-", "?", ":", ",", "[]", "[],", "{}", "a", "\\", "\u0001", "&", "*", "`", "@", "a\n",
                "\r", "\r\n", "é", "😀", "-\n", "?\n", ": \n", "- a\n", "? a\n", "!<a> ", "!!str ", "<<: ", "~: ",
                "<<: a\n", "{}\n", "a: b\n", " a\n", "0", "1e9"))
            b.put(
                    "repeat " + s.replace("\n", "\\n").replace("\r", "\\r"),
                    s.repeat(N / s.getBytes(StandardCharsets.UTF_8).length));
        b.put("indent", Items.lines(690, i -> " ".repeat(i) + "a:"));
        b.put("indent -", Items.lines(690, i -> " ".repeat(i) + "-"));
        b.put("dedent", Items.lines(690, i -> " ".repeat(700 - i) + "- a"));
        b.put("keys", Items.lines(9000, i -> "k" + i + ": v"));
        b.put("unknown near keys", Items.lines(9000, i -> "descriptio" + i + ": v"));
        b.put("dup keys", Items.lines(19000, i -> "name: v"));
        b.put("merge keys", Items.lines(19000, i -> "<<: v"));
        b.put("long keys", Items.lines(200, i -> "k".repeat(1000) + i + ": v"));
        b.put("fields many", Items.withFields(Items.lines(5000, i -> "- {name: f" + i + ", type: string}")));
        b.put("fields same", Items.withFields(Items.lines(6000, i -> "- {name: f, type: string}")));
        b.put("fields minimal", Items.withFields(Items.lines(6600, i -> "- {}")));
        b.put("fields text", Items.withFields(Items.lines(19000, i -> "- x")));
        b.put("fields unknown type", Items.withFields(Items.lines(5000, i -> "- {name: f" + i + ", type: strong}")));
        b.put(
                "fields unknown keys",
                Items.withFields(Items.lines(3000, i -> "- {name: f" + i + ", type: string, requird: true}")));
        b.put(
                "cond chain 200",
                Items.withFields(Items.lines(
                        200,
                        i -> "- {name: f" + i + ", type: string"
                                + (i == 0 ? "" : ", conditional: {field: f" + (i - 1) + ", value: x}") + "}")));
        b.put(
                "cond chain 2500",
                Items.withFields(Items.lines(
                        2500,
                        i -> "- {name: f" + i + ", type: string"
                                + (i == 0 ? "" : ", conditional: {field: f" + (i - 1) + ", value: x}") + "}")));
        b.put(
                "cond cycle 2500",
                Items.withFields(Items.lines(
                        2500,
                        i -> "- {name: f" + i + ", type: string, conditional: {field: f" + ((i + 1) % 2500)
                                + ", value: x}}")));
        b.put(
                "cond unknown 2500",
                Items.withFields(Items.lines(
                        2500,
                        i -> "- {name: field_with_a_long_name_x_" + i
                                + ", type: string, conditional: {field: field_with_a_long_name_y_" + i
                                + ", value: x}}")));
        b.put(
                "500 choices",
                Items.withFields("- name: f\n  type: selection\n  oneof:\n"
                        + Items.lines(500, i -> "    - " + "x".repeat(450) + i)));
        b.put(
                "19000 choices",
                Items.withFields("- name: f\n  type: selection\n  oneof:\n" + Items.lines(19000, i -> "    - " + i)));
        b.put(
                "19000 same choices",
                Items.withFields("- name: f\n  type: selection\n  oneof:\n" + Items.lines(19000, i -> "    - a")));
        b.put(
                "choices aliased",
                Items.withFields("- name: f\n  type: selection\n  oneof:\n    - &a " + "x".repeat(60000) + "\n"
                        + Items.lines(499, i -> "    - *a")));
        b.put("tags 19000", Items.with("tags:\n" + Items.lines(19000, i -> "  - t" + i)));
        b.put("tags same", Items.with("tags:\n" + Items.lines(19000, i -> "  - t")));
        b.put("tags bad", Items.with("tags:\n" + Items.lines(19000, i -> "  - T T")));
        for (String re : List.of(
                "(a+)+$",
                "((a{1000}){1000}){1000}",
                "(a{1000}){1000}",
                "((((a?){10}){10}){10}){10}",
                "a{1000}".repeat(2000),
                "(\\pL{1000})".repeat(500),
                "(?i)[^a]{1000}".repeat(100),
                "(".repeat(50000),
                "(".repeat(1000) + ")".repeat(1000),
                "((".repeat(20000) + "))".repeat(20000),
                "a|".repeat(100000),
                "[".repeat(100000),
                "(?:" + "x*".repeat(50) + "){1000}",
                "(x?){1000}".repeat(1) + "$",
                "(.*)(.*)(.*)(.*)(.*)[^a]$",
                "\\pN\\pL".repeat(20000),
                "(((a*)*)*)*".repeat(1000),
                "x{0,1000}".repeat(200),
                "^(.*a){12}$",
                "(?:a?){1000}a{1000}"))
            b.put(
                    "regexp " + re.substring(0, Math.min(25, re.length())) + " " + re.length(),
                    Items.withFields(
                            "- {name: f, type: string, regexp: '" + re + "', default: '" + "a".repeat(60000) + "b'}"));
        for (String fmt : List.of("email", "uri", "hostname", "ipv4", "ipv6", "cidr"))
            for (String u : List.of("a", "a.", "a@", "1", "1.", "::", ":1", "/"))
                b.put(
                        "format " + fmt + " " + u,
                        Items.withFields("- {name: f, type: string, format: " + fmt + ", default: '"
                                + u.repeat(200000 / u.length()) + "'}"));
        for (String n : List.of(
                "9".repeat(200000),
                "1e999999999",
                "-1e-999999999",
                "1" + "0".repeat(999),
                "0." + "0".repeat(200000) + "1",
                "1e2147483647",
                "1e99999999999999999999"))
            for (String k : List.of("default", "min_value", "max_value", "step"))
                b.put(
                        "number " + k + " " + n.substring(0, Math.min(14, n.length())),
                        Items.withFields("- {name: f, type: number, " + k + ": " + n + "}"));
        b.put(
                "numbers fight",
                Items.withFields(
                        "- {name: f, type: number, min_value: 1e999, max_value: 2e999, step: 1e-999, default: 1.5e999}"));
        b.put("automation number", Items.withAutomation("a: 1e999999999\nb: 1e-999999999\nc: " + "9".repeat(100000)));
        b.put(
                "alias long text",
                Items.withAutomation("- &a " + "x".repeat(200_000) + "\n" + Items.lines(9_000, i -> "- *a")));
        b.put(
                "alias long text tpl",
                Items.withTicket("custom_fields:\n  a:\n  - &a \"" + "{{ size }}".repeat(3_000) + "\"\n"
                        + Items.lines(9_000, i -> "  - *a")));
        b.put(
                "alias many tpl",
                Items.withTicket("custom_fields:\n  a:\n"
                        + Items.lines(100, i -> "  - &a" + i + " \"x" + i + "{{ size }}".repeat(200) + "\"")
                        + Items.lines(9_000, i -> "  - *a" + (i % 100))));
        b.put("tpl unknown vars", Items.withTemplate("{{a}}".repeat(6500)));
        b.put(
                "tpl unknown vars x8",
                Items.withTicket(
                        "custom_fields:\n" + Items.lines(8, i -> "  a" + i + ": \"" + "{{a}}".repeat(6200) + "\"")));
        b.put(
                "tpl unknown vars long x8",
                Items.withTicket("custom_fields:\n"
                        + Items.lines(4, i -> {
                            StringBuilder s = new StringBuilder("  a" + i + ": \"");
                            for (int k = 0; k < 420; k++) s.append("{{" + "abcdefghijkl".repeat(5) + k + "}}");
                            return s.append("\"").toString();
                        })));
        b.put("tpl many texts", Items.withTicket("custom_fields:\n  a:\n" + Items.lines(15000, i -> "  - '{{a}}'")));
        b.put(
                "tpl many texts differ",
                Items.withTicket("custom_fields:\n  a:\n" + Items.lines(12000, i -> "  - '{{a" + i + "}}'")));
        b.put("tpl many plain", Items.withTicket("custom_fields:\n  a:\n" + Items.lines(15000, i -> "  - a" + i)));
        b.put(
                "tpl many 200 fields",
                Items.withFields(Items.lines(
                                200, i -> "- {name: field_with_a_long_name_for_it_" + i + ", type: string}"))
                        + "      custom_fields:\n        a:\n" + Items.lines(12000, i -> "        - '{{b" + i + "}}'"));
        for (String s : List.of(
                "{{",
                "{%",
                "{#",
                "}}",
                "{{ ",
                "{{(",
                "{{ (",
                "{{[",
                "{{{",
                "{{ a(",
                "{% if a %}",
                "{% for a in b %}",
                "{% if ",
                "{{ a|",
                "{{ '",
                "{{ \"",
                "{{ \"#{",
                "{{ '\\",
                "{% verbatim %}",
                "{{ 1 ",
                "{{ 1..",
                "{{ - ",
                "{{ not ",
                "{{ a.",
                "{{ a[",
                "{{ a ? ",
                "{{ a ~ ",
                "{{ a is ",
                "{%-",
                "-%}",
                "{# #}",
                "\\",
                "{{ not",
                "{%if a%}{%else%}")) b.put("tpl repeat " + s, Items.withTemplate(s.repeat(32_000 / s.length())));
        for (String s : List.of(
                "(", "[", "{", "a.", "a|", "not ", "- ", "+ ", "a ? ", "a ~ ", "a[", "a(", "'", "\"#{", "\"", "1..",
                "a is ", "a==", "\\", "\"\\n", "'\\'", "'a\\\"", "{'a':"))
            b.put("tpl one tag " + s, Items.withTemplate("{{ " + s.repeat(32_000 / s.length())));
        for (String s : List.of("(", "[", "{'a':", "a.", "a|upper|", "not ", "a ~ ", "a and "))
            b.put("tpl one tag 190 " + s, Items.withTemplate("{{ " + s.repeat(90) + " }}"));
        String only = a.length > 0 ? a[0] : "";
        // warm
        for (int i = 0; i < 300; i++)
            Verdict.of(Items.withTemplate("{{ size | upper }}").getBytes(), 100000, 100000);
        var T = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        b.forEach((n, t) -> {
            if (!n.contains(only) || n.startsWith("repeat") && only.isEmpty()) return;
            long c = T.getCurrentThreadCpuTime(), m = T.getCurrentThreadAllocatedBytes();
            String r;
            try {
                var p = Verdict.of(t.getBytes(StandardCharsets.UTF_8), 1000000, 1000000);
                r = p.diagnostics().size() + " "
                        + (p.diagnostics().isEmpty()
                                ? ""
                                : p.diagnostics().get(0).code().id());
            } catch (Throwable e) {
                StackTraceElement[] st = e.getStackTrace();
                r = "!!! "
                        + e.toString().substring(0, Math.min(200, e.toString().length())) + " @ "
                        + (st.length > 0 ? st[0] : "") + " " + (st.length > 1 ? st[1] : "");
            }
            long ms = (T.getCurrentThreadCpuTime() - c) / 1000000, mb = (T.getCurrentThreadAllocatedBytes() - m) >> 20;
            if (ms > 150 || mb > 150 || r.startsWith("!") || only.length() > 0)
                System.out.println(ms + " ms " + mb + " MB " + n + " " + t.length() + " -> " + r);
        });
    }
}
