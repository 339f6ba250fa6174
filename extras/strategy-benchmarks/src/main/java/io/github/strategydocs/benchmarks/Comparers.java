package io.github.strategydocs.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import com.flipkart.zjsonpatch.JsonPatch;
import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyPatch;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.javers.core.metamodel.clazz.EntityDefinition;

/** Who compares versions, applies what differs, and merges. Reading the documents is never part of what is measured. */
final class Comparers {

    /** A copy from a place that an earlier step of the patch changed does not apply. */
    private static final EnumSet<DiffFlags> WITHOUT_COPIES =
            EnumSet.of(DiffFlags.OMIT_VALUE_ON_REMOVE, DiffFlags.OMIT_COPY_OPERATION);

    private Comparers() {}

    /** All who compare; the first is the one to which the others are compared. */
    static List<Comparer> comparing(Versions versions) throws Exception {
        return List.of(zjsonpatch(versions), javers(versions), ours(versions));
    }

    private static Comparer zjsonpatch(Versions versions) throws Exception {
        JsonNode before = tree(versions.jsonBefore());
        JsonNode after = tree(versions.jsonAfter());
        return new Comparer(
                new Candidate("zjsonpatch", () -> JsonDiff.asJson(before, after)), patch -> ((JsonNode) patch).size());
    }

    /** What came or went is one change each, and not one more for each of its fields: that is what we count too. */
    private static Comparer javers(Versions versions) throws Exception {
        JaversBuilder builder = JaversBuilder.javers().withInitialChanges(false).withTerminalChanges(false);
        for (TypeDescription type : Strategy.description().reachable()) {
            if (type.id().isPresent()) {
                builder.registerEntity(new EntityDefinition(pojoClass(type), "id"));
            }
        }
        Javers javers = builder.build();
        Object before = Peers.pojo().read(versions.jsonBefore());
        Object after = Peers.pojo().read(versions.jsonAfter());
        return new Comparer(
                new Candidate("JaVers", () -> javers.compare(before, after)),
                diff -> ((Diff) diff).getChanges().size());
    }

    private static Class<?> pojoClass(TypeDescription type) throws ClassNotFoundException {
        String strategy = io.github.strategydocs.benchmarks.peer.pojo.Strategy.class.getName();
        return Class.forName(strategy.replace("Strategy", type.name()));
    }

    private static Comparer ours(Versions versions) {
        return new Comparer(
                new Candidate(Candidate.OURS, () -> StrategyDiff.between(versions.before(), versions.after())),
                diff -> ((StrategyDiff) diff).patch().edits().size());
    }

    /** Applying a patch that lies ready; a scan of the document's bytes is the measure. JaVers applies nothing. */
    static List<Candidate> applying(Versions versions) throws Exception {
        JsonNode before = tree(versions.jsonBefore());
        JsonNode jsonPatch = JsonDiff.asJson(before, tree(versions.jsonAfter()), WITHOUT_COPIES);
        StrategyPatch patch =
                StrategyDiff.between(versions.before(), versions.after()).patch();
        return new ArrayList<>(List.of(
                Candidates.scan(versions.jsonBefore()),
                new Candidate("zjsonpatch", () -> JsonPatch.apply(jsonPatch, before)),
                new Candidate(Candidate.OURS, () -> patch.applyTo(versions.before()))));
    }

    /** Bringing together what two people did to one document; one comparison is the measure. */
    static List<Candidate> merging(Versions versions) {
        Strategy theirs = Document.of(SecondVersion.byOthers(versions.before()).strategy())
                .reread()
                .strategy();
        return List.of(
                new Candidate("diff", () -> StrategyDiff.between(versions.before(), versions.after())),
                new Candidate(Candidate.OURS, () -> Merge.of(versions.before(), versions.after(), theirs)));
    }

    private static JsonNode tree(byte[] json) throws Exception {
        return (JsonNode) Peers.tree().read(json);
    }
}
