package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.RequestForm;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import java.util.Optional;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** The script of a page, run by an engine in Java: texts go in and come out. Not thread-safe. */
public final class PageScript {

    /** What a test asks, in a form that is easy to compare. */
    private static final String QUESTIONS = """
            function tree(part) {
              if (part.map !== undefined) {
                return {map: part.map.map(entry => [entry[0], tree(entry[1])])};
              }
              if (part.list !== undefined) {
                return {list: part.list.map(tree)};
              }
              return part.value === undefined ? part : {value: paoForm.write(part.value)};
            }
            let form = null;
            function open(document) {
              form = paoForm.read(document);
            }
            function check(parameters) {
              return JSON.stringify(paoForm.check(form, paoForm.read(parameters)));
            }
            function shown(parameters) {
              return JSON.stringify(paoForm.shown(form, paoForm.read(parameters)));
            }
            function render(parameters, requester, request) {
              return JSON.stringify(tree(paoForm.render(
                  form, paoForm.read(parameters), paoForm.read(requester), paoForm.read(request))));
            }
            function copy(value) {
              return paoForm.write(paoForm.read(value));
            }
            """;

    private final Scriptable scope;

    private PageScript(Scriptable scope) {
        this.scope = scope;
    }

    public static PageScript load() {
        try (Context context = enter()) {
            Scriptable scope = context.initSafeStandardObjects();
            context.evaluateString(scope, RequestForm.script(), "form.js", 1, null);
            context.evaluateString(scope, QUESTIONS, "questions.js", 1, null);
            return new PageScript(scope);
        }
    }

    /** Goes on with a form. */
    public PageScript open(Value.Mapping form) {
        call("open", form.toString());
        return this;
    }

    /** The verdict on parameters. */
    public Value.Mapping check(Value.Mapping parameters) {
        return ValueJson.readMapping(call("check", parameters.toString()));
    }

    /** The names of the fields that are asked for. */
    public List<String> shown(Value.Mapping parameters) {
        Value names = ValueJson.read(call("shown", parameters.toString()));
        return Value.Mapping.EMPTY.with("names", names).texts("names");
    }

    /** The ticket as a tree. */
    public Value.Mapping render(Value.Mapping parameters, Requester requester, Value request) {
        Value person = Value.Mapping.EMPTY
                .with("user_id", Value.of(requester.userId()))
                .with("team", orNothing(requester.team()))
                .with("email", orNothing(requester.email()));
        return ValueJson.readMapping(call("render", parameters.toString(), person.toString(), request.toString()));
    }

    /** A value, read and written. */
    public String copy(String json) {
        return call("copy", json);
    }

    private String call(String name, String... arguments) {
        try (Context context = enter()) {
            Function function = (Function) scope.get(name, scope);
            return Context.toString(function.call(context, scope, scope, arguments));
        }
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }

    private static Value orNothing(Optional<String> text) {
        return text.map(Value::of).orElseGet(Value::nothing);
    }
}
