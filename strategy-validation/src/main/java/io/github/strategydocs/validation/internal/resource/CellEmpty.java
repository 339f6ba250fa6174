package io.github.strategydocs.validation.internal.resource;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.facts.Means;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code resource/cell-empty}. Of the twelve cells of phases and kinds, those of skills are answered by any skill need:
 * what people must be able to do is asked there.
 */
final class CellEmpty extends BuiltInRule {

    /** What must be there comes first. */
    private static final List<ResourceKind> KINDS =
            List.of(ResourceKind.PEOPLE, ResourceKind.MONEY, ResourceKind.TIME, ResourceKind.SKILLS);

    CellEmpty() {
        super(RuleMetadata.builder("resource/cell-empty")
                .title("A phase for which there are no people, money, time or skills, and no word on why")
                .why(
                        "Most strategies are paid for while they are carried out; that making and evaluating them costs something "
                                + "too is noticed when it has not been done.")
                .remedy(
                        "Give people, money and time for preparing, delivering and evaluating, or say with noneBecause why none "
                                + "are needed; and say as skillNeeds which skills it takes. Means that nobody has given do not count.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .yieldsToReason()
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Resourcing resourcing = Means.in(context);
        if (resourcing == null) {
            return;
        }
        Set<String> answered = answered(resourcing);
        boolean hasNeeds = !resourcing.skillNeeds().isEmpty();
        List<String> empty = new ArrayList<>();
        Severity severity = Severity.WARNING;
        for (ResourceKind kind : KINDS) {
            for (ResourcePhase phase : ResourcePhase.values()) {
                context.lookedAt();
                boolean isAnswered = answered.contains(cell(kind, phase)) || (kind == ResourceKind.SKILLS && hasNeeds);
                if (!isAnswered) {
                    empty.add(cell(kind, phase));
                    severity = kind == ResourceKind.PEOPLE || kind == ResourceKind.MONEY ? Severity.ERROR : severity;
                }
            }
        }
        if (!empty.isEmpty()) {
            context.finding(Means.PATH.attribute("allocations"))
                    .atMost(severity)
                    .argument("cells", empty)
                    .report("There is nothing, and no word on why, for: {cells}.");
        }
    }

    private static Set<String> answered(Resourcing resourcing) {
        Set<String> answered = new HashSet<>();
        for (Allocation allocation : resourcing.allocations()) {
            boolean isNone =
                    allocation.noneBecause().isPresent() && allocation.amount().isEmpty();
            boolean isUnfunded = allocation.status().equals(Optional.of(AllocationStatus.UNFUNDED));
            if (!(isNone || isUnfunded) || Said.anything(allocation.noneBecause())) {
                answered.add(cell(allocation.kind(), allocation.phase()));
            }
        }
        return answered;
    }

    private static String cell(ResourceKind kind, ResourcePhase phase) {
        return Constants.nameOf(kind) + " for " + Constants.nameOf(phase);
    }
}
