package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Challenge;
import io.github.strategydocs.model.Incident;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Finds what is told as a fact of a day that has not come. Which day it is, only the date of checking tells; without it, what
 * bears a later date than the version may be of a day that has come since.
 */
final class FutureFacts {

    /** The attributes that say when something was done or seen, whatever has them. */
    private static final Set<String> DONE_ON = Set.of("on", "asOf", "approvedOn", "assessedOn", "observedOn");

    private final RuleContext context;
    private final LocalDate today;

    private FutureFacts(RuleContext context) {
        this.context = context;
        this.today = context.asOf().orElse(context.strategy().version().date().lastDay());
    }

    static void report(RuleContext context) {
        FutureFacts facts = new FutureFacts(context);
        for (List<Located<Described>> ofType : context.byType()) {
            TypeDescription type = ofType.get(0).value().typeDescription();
            for (Attribute attribute : type.attributes()) {
                if (attribute.kind() == Kind.DATE && DONE_ON.contains(attribute.name())) {
                    ofType.forEach(holder -> facts.look(holder, attribute));
                }
            }
        }
    }

    private void look(Located<Described> holder, Attribute attribute) {
        if (attribute.valueIn(holder.value()).orElse(null) instanceof PartialDate date
                && date.firstDay().isAfter(today)
                && !isPlanned(holder.value())) {
            if (context.asOf().isEmpty()) {
                context.leftOut(
                        "the date of checking was not given, so that nobody can tell whether what is dated later than the "
                                + "version has happened");
                return;
            }
            context.lookedAt();
            context.finding(holder.path().attribute(attribute.name()))
                    .isThere()
                    .argument("date", date)
                    .argument("today", today)
                    .report(
                            "{place} is {date}, later than the day of checking, {today}, and yet it is told as a fact.");
        }
    }

    /** What may be entered before it happens. */
    private static boolean isPlanned(Described value) {
        return value instanceof Challenge
                || (value instanceof Incident incident && incident.exercise())
                || (value instanceof Observation observation && observation.kind() == ObservationKind.FORECAST);
    }
}
