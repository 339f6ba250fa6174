package io.github.strategydocs.validation;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.validation.internal.document.DocumentRules;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.stream.Stream;

/** Small documents for tests. */
final class Samples {

    private Samples() {}

    /** A document in which no rule finds anything. */
    static Strategy harbour() {
        return Strategy.builder()
                .id("harbour-digital")
                .title("Digital Strategy of the Harbour Board")
                .organisation("board")
                .version(version("2", VersionStatus.PUBLISHED).withApprovedBy("board"))
                .period(Timeframe.builder()
                        .start(PartialDate.parse("2027"))
                        .end(PartialDate.parse("2029"))
                        .build())
                .addParty(party("board"))
                .build();
    }

    static Version version(String label, VersionStatus status) {
        return Version.builder()
                .label(label)
                .status(status)
                .date(PartialDate.parse("2027-01"))
                .build();
    }

    static Party party(String id) {
        return party(id, PartyKind.TEAM);
    }

    static Party party(String id, PartyKind kind) {
        return Party.builder().id(id).name("The " + id).kind(kind).build();
    }

    static Action action(String id) {
        return Action.builder().id(id).title("Do " + id).build();
    }

    static Strategy harbourWith(Action... actions) {
        return harbour().withActionPlan(ActionPlan.builder().addActions(actions).build());
    }

    static Strategy harbourWith(Party... parties) {
        return harbour().withParties(concat(harbour().parties(), List.of(parties)));
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** A validator that has the rules about documents as documents, and none about what they ought to hold. */
    static Validator validator(Profile profile) {
        return Validator.of(profile, DocumentRules.all());
    }

    /** What one rule finds at the strictest. */
    static List<Finding> findings(String rule, Strategy strategy) {
        return findings(rule, ValidationRequest.of(strategy));
    }

    /** What one rule finds at the strictest. */
    static List<Finding> findings(String rule, ValidationRequest request) {
        return Validator.of(Profile.publication()).validate(request).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<String> messages(String rule, Strategy strategy) {
        return findings(rule, strategy).stream().map(Finding::message).toList();
    }
}
