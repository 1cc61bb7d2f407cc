package dev.pao.http.internal.catalog;

import dev.pao.http.Role;
import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Query;
import dev.pao.http.internal.web.Status;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.parser.CatalogParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /api/v1/catalog/validate}: says everything that is wrong with one file. What is served plays no part; names
 * and versions are compared by a plan.
 */
public final class ValidateFile implements Route {

    /** Far more than a parser takes, which says itself how large a file may be. */
    private static final long MOST_BYTES = 1 << 20;

    /** What findings name where the caller named no path; no catalog file is called so. */
    private static final String NAMELESS = "body";

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/catalog/validate", "validateFile", "Checks a catalog file")
            .needs(Role.READER)
            .takes(Parameter.text("path", "Where the file is to lie in the repository: tells the category."))
            .takesBody(new BodyType("application/yaml", true, "CatalogFile", Optional.of(Value.of(Examples.FILE))))
            .limitsBody()
            .replies(
                    Reply.json(Status.OK, "ValidFile", "The file is good, perhaps with warnings."),
                    Reply.problem(Status.UNPROCESSABLE_CONTENT, "InvalidFile", "The file breaks a rule."))
            .build();

    private final CatalogParser parser;
    private final long maxBodyBytes;

    /** Checks with the given parser, bodies of at most so many bytes. */
    public ValidateFile(CatalogParser parser, long maxBodyBytes) {
        this.parser = parser;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        Optional<String> path = call.query().text("path");
        path.filter(text -> !parser.layout().isCatalogFile(text)).ifPresent(text -> {
            throw Query.refused(
                    "path",
                    "names a file below `" + parser.layout().root() + "` that ends in .yaml or .yml, found `" + text
                            + "`");
        });
        byte[] content = call.body(Math.min(maxBodyBytes, MOST_BYTES));
        List<Diagnostic> found =
                new ArrayList<>(parser.parse(path.orElse(NAMELESS), content).diagnostics());
        path.ifPresent(text -> found.addAll(parser.layout().check(text)));
        return verdict(found.stream().sorted(Diagnostic.BY_POSITION).toList());
    }

    private static Answer verdict(List<Diagnostic> found) {
        Value diagnostics = DiagnosticValues.write(found);
        long errors = found.stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            String detail = "the file has " + errors + (errors == 1 ? " error" : " errors");
            return Problem.of(Status.UNPROCESSABLE_CONTENT, detail, "diagnostics", diagnostics);
        }
        Map<String, Value> body = new LinkedHashMap<>();
        body.put("valid", Value.of(true));
        body.put("diagnostics", diagnostics);
        return Answer.json(Status.OK, new Value.Mapping(body));
    }
}
