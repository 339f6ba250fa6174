package io.github.strategydocs.cli;

import io.github.strategydocs.diff.PatchException;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.json.ChangeJson;
import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.JsonPatch;
import io.github.strategydocs.json.ParsedPatch;
import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import java.util.List;

/** {@code strategy apply}. */
final class ApplyCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "apply", "Applies a patch to a strategy document: all of it, or nothing.")
            .then("DOCUMENT", "The document; '-' is standard input.")
            .then("PATCH", "A JSON Patch (RFC 6902), or what diff --format json has written; '-' is standard input.")
            .output("Where to write; '-', the default, is standard output.");

    ApplyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Documents documents = documents(false);
        Strategy before = documents.readWhole(given.files().get(0));
        String name = given.files().get(1);
        byte[] patch = documents.bytes(name);
        return isList(patch)
                ? applyJsonPatch(before, name, JsonPatch.parse(patch), given)
                : applyChanges(before, name, ChangeJson.parse(patch), given);
    }

    /** A JSON Patch is a list; the comparison that diff writes is an object. */
    private static boolean isList(byte[] json) {
        for (byte each : json) {
            if (!Character.isWhitespace(each) && each > 0) {
                return each == '[';
            }
        }
        return false;
    }

    private int applyJsonPatch(Strategy before, String name, ParsedPatch<JsonPatch> parsed, Given given) {
        ReadResult after = usable(name, parsed).applyTo(before);
        if (!after.isUsable()) {
            show(name, after.problems());
            tell("strategy: " + Documents.displayName(name) + " does not fit; nothing is written");
            return ExitCode.NO;
        }
        return write(after.strategy(), given);
    }

    private int applyChanges(Strategy before, String name, ParsedPatch<StrategyPatch> parsed, Given given) {
        try {
            return write(usable(name, parsed).applyTo(before), given);
        } catch (PatchException e) {
            tell("strategy: " + Documents.displayName(name) + " does not fit; nothing is written: " + e.getMessage());
            return ExitCode.NO;
        }
    }

    private <P> P usable(String name, ParsedPatch<P> parsed) {
        show(name, parsed.problems());
        if (!parsed.isUsable()) {
            throw new UnusableException(Documents.displayName(name) + " is no patch that can be used");
        }
        return parsed.patch();
    }

    private void show(String name, List<Problem> problems) {
        for (Problem problem : problems) {
            tell(Documents.displayName(name) + (problem.line() > 0 ? ":" + problem : ": " + problem.message()));
            if (problem.line() == 0) {
                tell("    at " + problem.pointer() + " of the document after the patch");
                problem.hint().ifPresent(hint -> tell("    " + hint));
            }
        }
    }

    private int write(Strategy after, Given given) {
        results(given, ResultForm.JSON, given.files().subList(0, 1)).write(StrategyJson.write(after, JsonForm.PRETTY));
        return ExitCode.FINE;
    }
}
