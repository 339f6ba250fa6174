package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.NameList;
import io.github.strategydocs.validation.internal.plan.JudgedAction.Parties;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.ArrayList;
import java.util.List;

/** {@code action/many-accountable}. */
final class ManyAccountable extends AccountableRule {

    ManyAccountable() {
        super(RuleMetadata.builder("action/many-accountable")
                .title("An action for which more than one party is accountable")
                .why("Where two answer for it, each can point to the other.")
                .remedy(
                        "Leave one party accountable, and make the others responsible or supporting; or divide the action "
                                + "into parts.")
                .inDraft(Severity.ERROR)
                .inPublication(Severity.ERROR)
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, Parties answering, boolean isSaid) {
        if (answering.ids().size() > 1) {
            context.finding(answering.namedBy().path().attribute("assignments"))
                    .named("action", answering.namedBy().path())
                    .argument("count", answering.ids().size())
                    .argument("parties", NameList.shortened(names(context, answering.ids())))
                    .report("For {action}, {count} parties are accountable: {parties}.");
        }
    }

    private static List<String> names(RuleContext context, List<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(Names.of(context, id));
        }
        return names;
    }
}
