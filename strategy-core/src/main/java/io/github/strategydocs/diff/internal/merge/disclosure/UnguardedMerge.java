package io.github.strategydocs.diff.internal.merge.disclosure;

import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictLog;
import io.github.strategydocs.diff.internal.merge.conflict.ConflictSentences;
import io.github.strategydocs.diff.internal.merge.conflict.Decisions.Decision;
import io.github.strategydocs.diff.internal.merge.guard.Guards;
import io.github.strategydocs.diff.internal.merge.node.MergeNodes;
import io.github.strategydocs.diff.internal.merge.node.Versions;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of what would be public in no version, and cannot be kept internal by anything that a version says, that it is
 * internal, unless something else was decided about who may see what.
 */
public final class UnguardedMerge {

    private static final ElementPath DISCLOSURES = ElementPath.parse("disclosures");

    private final MergeNodes nodes;
    private final Guards guards;
    private final ConflictLog log;

    /** A merge that takes down in the log what it cannot decide. */
    public UnguardedMerge(MergeNodes nodes, Guards guards, ConflictLog log) {
        this.nodes = nodes;
        this.guards = guards;
        this.log = log;
    }

    /** The document with a word that something is internal for all that nothing else guards. */
    public Strategy guarded(Strategy document) {
        Versions<Object> lists = new Versions<>(in(Side.BASE), in(Side.OURS), in(Side.THEIRS));
        Optional<Decision> decision = log.decision(ConflictKind.DISCLOSURE, DISCLOSURES, lists);
        if (decision.isPresent()) {
            return document.withDisclosures(
                    AttributeContents.listOf(decision.get().pick(lists)).stream()
                            .map(Disclosure.class::cast)
                            .toList());
        }
        if (guards.unguarded().isEmpty()) {
            return document;
        }
        log.meet(
                ConflictKind.DISCLOSURE,
                DISCLOSURES,
                lists,
                () -> ConflictSentences.exposed(nodes, guards.unguarded()));
        List<Disclosure> words = new ArrayList<>(document.disclosures());
        for (String subject : guards.unguarded()) {
            words.add(Disclosure.builder()
                    .subject(subject)
                    .audience(Audience.INTERNAL)
                    .build());
        }
        return document.withDisclosures(words);
    }

    private List<Disclosure> in(Side side) {
        return nodes.document(side).disclosures();
    }
}
