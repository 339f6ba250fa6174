package io.github.strategydocs.validation.internal.skill;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.GapResponse;
import io.github.strategydocs.model.SkillNeed;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.facts.Actions;
import io.github.strategydocs.validation.internal.plan.DateWords;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** {@code skill/response-late}. */
final class ResponseLate extends BuiltInRule {

    ResponseLate() {
        super(RuleMetadata.builder("skill/response-late")
                .title("A skill that comes after the action that needs it")
                .why("The action will be done without the skill.")
                .remedy("Close the gap earlier, do the action later, or borrow the skill in the meantime.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.WARNING)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Actions actions = Actions.in(context);
        for (Located<GapResponse> response : context.all(GapResponse.class)) {
            Optional<Deadline> deadline = response.value().deadline();
            Optional<PartialDate> due = deadline.isPresent() ? deadline.get().dueDate() : Optional.empty();
            Optional<SkillNeed> need = context.index().find(response.value().need(), SkillNeed.class);
            if (due.isPresent() && need.isPresent()) {
                compare(context, response, due.get(), need.get(), actions);
            }
        }
    }

    private static void compare(
            RuleContext context, Located<GapResponse> response, PartialDate due, SkillNeed need, Actions actions) {
        for (String id : need.actions()) {
            Optional<Action> action = context.index().find(id, Action.class);
            Optional<PartialDate> needed = action.isPresent() && actions.isCommitment(action.get())
                    ? actions.due(action.get())
                    : Optional.empty();
            if (needed.isPresent() && due.lastDay().isAfter(needed.get().lastDay())) {
                context.finding(response.path().attribute("deadline"))
                        .about(id)
                        .argument("skill", need.skill())
                        .argument("due", due)
                        .argument("action", context.nameOf(id))
                        .argument("needed", needed.get())
                        .report("The skill \"{skill}\" is to be there by " + DateWords.last("due", due)
                                + ", and is needed by " + DateWords.last("needed", needed.get())
                                + ", when {action} is due.");
            }
        }
    }
}
