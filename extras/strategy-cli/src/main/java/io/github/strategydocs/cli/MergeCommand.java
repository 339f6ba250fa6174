package io.github.strategydocs.cli;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.json.JsonForm;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.DistinctDocuments;
import java.util.List;

/** {@code strategy merge}, which is also git's merge driver. */
final class MergeCommand extends Command {

    private static final Syntax SYNTAX = Syntax.of(
                    "merge",
                    "Brings the changes of two sides together. Where both cannot have what they want, the result holds "
                            + "what the base held, or what keeps something internal, and the conflict is told on standard "
                            + "error.")
            .then("BASE", "The version from which both sides began; '-' is standard input.")
            .then("OURS", "Our version.")
            .then("THEIRS", "Their version.")
            .flag(
                    "--mark",
                    "Write each conflict into the document, as an entry of \"x-conflict\" with the three values, so "
                            + "that no edit is lost sight of.")
            .output("Where to write; '-', the default, is standard output. It may be one of the three files.");

    MergeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    @Override
    int run(Given given) {
        Documents documents = documents(false);
        List<String> files = given.files();
        Strategy base = documents.readWhole(files.get(0));
        Strategy ours = documents.readWhole(files.get(1));
        Strategy theirs = documents.readWhole(files.get(2));
        DistinctDocuments.inWords(List.of(base.id(), ours.id(), theirs.id()))
                .ifPresent(words -> tell("strategy: " + words));
        Merge merge = Merge.of(base, ours, theirs);
        Strategy merged = given.has("--mark") ? merge.markedDocument() : merge.document();
        results(given, ResultForm.JSON, files).write(StrategyJson.write(merged, JsonForm.PRETTY));
        for (Conflict conflict : merge.conflicts()) {
            tell(merge, conflict);
        }
        if (!merge.hasConflicts()) {
            return ExitCode.FINE;
        }
        int count = merge.conflicts().size();
        tell("strategy: " + count + (count == 1 ? " conflict" : " conflicts")
                + (given.has("--mark")
                        ? "; each is marked with \"x-conflict\""
                        : "; the result holds there what the base held, or what keeps something internal"));
        return ExitCode.NO;
    }

    private void tell(Merge merge, Conflict conflict) {
        tell("conflict: " + conflict.sentence());
        tell("    at:     " + conflict.path());
        tell("    base:   " + merge.inWords(conflict, Side.BASE));
        tell("    ours:   " + merge.inWords(conflict, Side.OURS));
        tell("    theirs: " + merge.inWords(conflict, Side.THEIRS));
        for (ElementPath place : conflict.dangling()) {
            tell("    left without what it refers to: " + place);
        }
    }
}
