package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Challenge;
import io.github.strategydocs.model.Contribution;
import io.github.strategydocs.model.Incident;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
            if (ofType.get(0).value() instanceof Observation) {
                for (Located<Described> observation : ofType) {
                    facts.lookAtPeriod(observation);
                }
            }
        }
    }

    /** A period that runs may have a number already, and one that has no beginning may run. */
    private void lookAtPeriod(Located<Described> holder) {
        Observation observation = (Observation) holder.value();
        if (observation.on().isEmpty() && observation.period().isPresent()) {
            Optional<PartialDate> start = observation.period().get().start();
            if (start.isPresent()) {
                look(holder, holder.path().attribute("period").attribute("start"), start.get());
            }
        }
    }

    private void look(Located<Described> holder, Attribute attribute) {
        if (attribute.valueIn(holder.value()).orElse(null) instanceof PartialDate date) {
            look(holder, holder.path().attribute(attribute.name()), date);
        }
    }

    private void look(Located<Described> holder, ElementPath place, PartialDate date) {
        if (date.firstDay().isAfter(today) && !isPlanned(holder.value())) {
            if (context.asOf().isEmpty()) {
                context.leftOut(
                        "the date of checking was not given, so that nobody can tell whether what is dated later than the "
                                + "version has happened");
                return;
            }
            context.lookedAt();
            context.finding(place)
                    .aboutPresentContent()
                    .argument("date", date)
                    .argument("today", today)
                    .report(
                            "{place} is {date}, later than the day of checking, {today}, and yet it is told as a fact.");
        }
    }

    /** What may be entered before it happens. A group that is yet to be heard has said nothing, and nothing came of it. */
    private static boolean isPlanned(Described value) {
        return value instanceof Challenge
                || (value instanceof Contribution contribution
                        && !Said.anything(contribution.text())
                        && !Said.anything(contribution.outcome()))
                || (value instanceof Incident incident && incident.exercise())
                || (value instanceof Observation observation && observation.kind() == ObservationKind.FORECAST);
    }
}
