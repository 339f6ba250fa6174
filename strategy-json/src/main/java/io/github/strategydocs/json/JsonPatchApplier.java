package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import java.util.Optional;

/** Carries out the operations of a JSON Patch on a document, all or none. */
final class JsonPatchApplier {

    private final List<PatchOperation> operations;
    private final ReadOptions options;

    JsonPatchApplier(List<PatchOperation> operations, ReadOptions options) {
        this.operations = operations;
        this.options = options;
    }

    ReadResult applyTo(Strategy before) {
        JsonTree tree =
                new JsonTree(JsonValues.of(before.toString(), writer -> writer.write(before)), options.limits());
        for (int i = 0; i < operations.size(); i++) {
            try {
                carryOut(operations.get(i), tree);
            } catch (PatchFailure e) {
                return failed(problem(i, e));
            }
        }
        try {
            ReadResult result = StrategyJson.parse(tree.toBytes(), options);
            List<Problem> problems =
                    result.problems().stream().map(JsonPatchApplier::ofResult).toList();
            return new ReadResult(result.optionalStrategy().orElse(null), problems, path -> Optional.empty());
        } catch (PatchFailure e) {
            return failed(problem("", 0, 0, e, "after the patch, "));
        }
    }

    private static void carryOut(PatchOperation operation, JsonTree tree) {
        Pointer path = operation.path();
        switch (operation.op()) {
            case ADD -> tree.add(path, operation.value().orElseThrow());
            case REMOVE -> tree.remove(path);
            case REPLACE -> tree.replace(path, operation.value().orElseThrow());
            case MOVE -> tree.add(path, taken(operation, tree));
            case COPY -> tree.add(path, tree.copyOf(taken(operation, tree)));
            case TEST -> test(tree.get(path), path, operation.value().orElseThrow());
        }
    }

    /** What is to be moved or copied. */
    private static Object taken(PatchOperation operation, JsonTree tree) {
        Pointer from = operation.from().orElseThrow();
        try {
            boolean stays = operation.op() == PatchOperation.Op.COPY || from.depth() == 0;
            return stays ? tree.get(from) : tree.remove(from);
        } catch (PatchFailure e) {
            throw e.aboutFrom();
        }
    }

    private static void test(Object node, Pointer path, JsonValue value) {
        if (!JsonTree.isEqual(node, value)) {
            throw new PatchFailure(ProblemForm.ANOTHER_VALUE)
                    .with("place", Tokens.shorten(path.toString()), PatchOperation.shown(path));
        }
    }

    private Problem problem(int index, PatchFailure failure) {
        PatchOperation operation = operations.get(index);
        return problem(
                "/" + index + (failure.isAboutFrom() ? "/from" : "/path"),
                operation.line(),
                operation.column(),
                failure.with("operation", index).with("op", operation.op().text()),
                "operation " + index + " (" + operation + "): ");
    }

    private static Problem problem(String pointer, int line, int column, PatchFailure failure, String introduction) {
        return new Problem(
                failure.form().code(),
                Problem.Severity.ERROR,
                ElementPath.ROOT,
                pointer,
                line,
                column,
                introduction + failure.reason().text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                failure.reason().arguments());
    }

    private static ReadResult failed(Problem problem) {
        return new ReadResult(null, List.of(problem), path -> Optional.empty());
    }

    /** A problem of the document that came of it: nobody has its text, so that lines and columns say nothing. */
    private static Problem ofResult(Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.path(),
                problem.pointer(),
                0,
                0,
                "after the patch: " + problem.message(),
                problem.found(),
                problem.expected(),
                problem.hint(),
                problem.arguments());
    }
}
