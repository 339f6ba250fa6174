package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.model.StrategyIndex.UseVisitor;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Here;
import io.github.strategydocs.value.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * {@code document/party-unused}. To be a member of a group counts if the group is used; and whoever holds a post that is
 * used is there to say who that is.
 */
final class PartyUnused extends BuiltInRule {

    PartyUnused() {
        super(RuleMetadata.builder("document/party-unused")
                .title("A party that nothing refers to")
                .why("It was left behind, or what it does was forgotten.")
                .remedy("Say what it has to do with the strategy, or take it out.")
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Set<String> named = new HashSet<>();
        Set<String> used = used(context, named);
        for (Located<Party> party : context.all(Party.class)) {
            // Whoever is referred to by name is used; that the name is no id, other rules say.
            if (!used.contains(party.value().id())
                    && !named.contains(SimilarIds.core(party.value().name()))) {
                context.finding(party.path()).report("Nothing in this document refers to {place}.");
            }
        }
    }

    private static Set<String> used(RuleContext context, Set<String> named) {
        Set<String> used = new HashSet<>();
        Deque<String> toFollow = new ArrayDeque<>();
        Map<String, List<String>> holders = holdersOfPosts(context);
        for (String target : targets(context, holders.keySet(), named)) {
            if (used.add(target)) {
                toFollow.add(target);
            }
        }
        while (!toFollow.isEmpty()) {
            String id = toFollow.remove();
            List<String> next = new ArrayList<>(holders.getOrDefault(id, List.of()));
            if (context.index().find(id).orElse(null) instanceof Party party) {
                next.addAll(party.members());
            }
            for (String party : next) {
                if (used.add(party)) {
                    toFollow.add(party);
                }
            }
        }
        return used;
    }

    /**
     * The parties and posts that are used in themselves. They are asked for their uses, since a document has many
     * references and few parties; only those that name a document have to be looked through.
     *
     * @param named takes what stands where a reference is wanted and leads nowhere, such as the name of somebody
     */
    private static List<String> targets(RuleContext context, Set<String> posts, Set<String> named) {
        List<String> targets = new ArrayList<>();
        for (Party party : context.strategy().parties()) {
            addIfUsed(targets, context, party.id());
        }
        for (String post : posts) {
            addIfUsed(targets, context, post);
        }
        context.index().forEachReference(new UseVisitor() {
            @Override
            public void visit(Use use, @Nullable Described element) {
                if (element == null) {
                    named.add(SimilarIds.core(use.text()));
                }
                if (element == null && !Here.isPlain(use.text())) {
                    String target = targetOf(context, use);
                    if (isUseInItself(use, target)) {
                        targets.add(target);
                    }
                }
            }
        });
        return targets;
    }

    private static void addIfUsed(List<String> targets, RuleContext context, String id) {
        for (Use use : context.index().referencesTo(id)) {
            if (isUseInItself(use, id)) {
                targets.add(id);
                return;
            }
        }
    }

    /** A reference may lead into this document by way of the document's own id. */
    private static String targetOf(RuleContext context, Use use) {
        Reference reference = use.reference();
        return context.leadsHere(reference) ? reference.id() : use.text();
    }

    private static boolean isUseInItself(Use use, String target) {
        return !(use.holder() instanceof Party party)
                || (!use.attribute().name().equals("members") && !party.id().equals(target));
    }

    private static Map<String, List<String>> holdersOfPosts(RuleContext context) {
        Map<String, List<String>> holders = new HashMap<>();
        for (Party party : context.strategy().parties()) {
            for (String post : party.holds()) {
                List<String> ofPost = holders.get(post);
                if (ofPost == null) {
                    ofPost = new ArrayList<>();
                    holders.put(post, ofPost);
                }
                ofPost.add(party.id());
            }
        }
        return holders;
    }
}
