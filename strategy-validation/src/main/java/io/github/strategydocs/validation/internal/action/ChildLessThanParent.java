package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Direction;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.validation.Input;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.plan.Amounts;
import io.github.strategydocs.validation.internal.plan.Amounts.Mark;
import io.github.strategydocs.validation.internal.plan.JudgedAction;
import io.github.strategydocs.validation.internal.plan.JudgedActions;
import io.github.strategydocs.validation.internal.plan.LinkedElements;
import io.github.strategydocs.validation.internal.plan.Names;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * {@code action/child-less-than-parent}. Two measures are taken for the same if one names the other as related, if they
 * have one name and unit, or if each is the only one of its action with that unit and direction.
 */
final class ChildLessThanParent extends BuiltInRule {

    ChildLessThanParent() {
        super(RuleMetadata.builder("action/child-less-than-parent")
                .title("A response that promises less than was asked for")
                .why(
                        "If each response falls a little short, what was asked for is not reached, and no single one is to "
                                + "blame.")
                .remedy("Raise the target to what is asked for, or say openly that it cannot be reached, and why.")
                .inPublication(Severity.WARNING)
                .needs(Input.RELATED_DOCUMENTS)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        IdentityHashMap<Action, SameMeasures> asked = new IdentityHashMap<>();
        for (JudgedAction action : JudgedActions.in(context).committed()) {
            for (String text : action.action().respondsTo()) {
                if (LinkedElements.find(context, text).orElse(null) instanceof Action parent) {
                    context.lookedAt();
                    SameMeasures measures = asked.get(parent);
                    if (measures == null) {
                        measures = new SameMeasures(parent);
                        asked.put(parent, measures);
                    }
                    compare(context, action, text, parent, measures);
                }
            }
        }
    }

    private static void compare(
            RuleContext context, JudgedAction action, String text, Action parent, SameMeasures measures) {
        SameMeasures own = new SameMeasures(action.action());
        for (Measure measure : action.action().measures()) {
            Optional<Measure> asked = measures.like(measure, own);
            if (asked.isPresent()) {
                compare(context, action, measure, asked.get(), LinkedElements.nameOf(context, text, parent));
            }
        }
    }

    private static void compare(
            RuleContext context, JudgedAction action, Measure measure, Measure asked, String parent) {
        Optional<Direction> direction = asked.direction().isPresent() ? asked.direction() : measure.direction();
        if (direction.isEmpty()) {
            return;
        }
        boolean isDown = direction.get() == Direction.DECREASE || direction.get() == Direction.AT_MOST;
        Optional<BigDecimal> own = farthest(measure, isDown);
        Optional<BigDecimal> wanted = farthest(asked, isDown);
        if (own.isPresent()
                && wanted.isPresent()
                && (isDown ? own.get().compareTo(wanted.get()) > 0 : own.get().compareTo(wanted.get()) < 0)) {
            context.finding(action.path()
                            .attribute("measures")
                            .member(measure.id())
                            .attribute("targets"))
                    .about(asked.id())
                    .argument("measure", Names.of(context, measure.id()))
                    .named("action", action.path())
                    .argument("own", Amounts.words(own.get(), measure))
                    .argument("wanted", Amounts.words(wanted.get(), asked))
                    .argument("parent", parent)
                    .report("{measure} of {action} is to reach {own}, and {parent} asks for {wanted}.");
        }
    }

    private static Optional<BigDecimal> farthest(Measure measure, boolean isDown) {
        BigDecimal farthest = null;
        for (Mark mark : Amounts.marks(measure)) {
            if (farthest == null
                    || (isDown
                            ? mark.amount().compareTo(farthest) < 0
                            : mark.amount().compareTo(farthest) > 0)) {
                farthest = mark.amount();
            }
        }
        return Optional.ofNullable(farthest);
    }
}
