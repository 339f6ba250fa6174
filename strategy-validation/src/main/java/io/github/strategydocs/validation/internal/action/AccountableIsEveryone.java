package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.JudgedAction.Parties;
import io.github.strategydocs.validation.internal.plan.Names;
import java.util.Optional;

/**
 * {@code action/accountable-is-everyone}. The whole organisation is one party among few only where the document shows
 * that it is made of teams and posts.
 */
final class AccountableIsEveryone extends AccountableRule {

    AccountableIsEveryone() {
        super(RuleMetadata.builder("action/accountable-is-everyone")
                .title("An action for which everybody is accountable")
                .why("What everybody answers for, nobody does.")
                .remedy("Name the post or the team that answers for it; the others can be responsible or supporting.")
                .inDraft(Severity.WARNING)
                .inPublication(Severity.ERROR)
                .build());
    }

    @Override
    void check(RuleContext context, Parties answering, boolean isSaid) {
        for (String id : answering.ids()) {
            Optional<Party> party = context.index().find(id, Party.class);
            if (party.isPresent()) {
                Optional<String> problem = problem(context, party.get());
                if (problem.isPresent()) {
                    context.finding(answering.namedBy().path().attribute("assignments"))
                            .about(id)
                            .argument(
                                    "action",
                                    Names.of(context, answering.namedBy().path()))
                            .argument("party", party.get().name())
                            .report(problem.get());
                }
            }
        }
    }

    private static Optional<String> problem(RuleContext context, Party party) {
        return switch (party.kind()) {
            case PUBLIC -> Optional.of("For {action}, the public is accountable (\"{party}\").");
            case GROUP -> Optional.of("For {action}, a whole group of parties is accountable (\"{party}\").");
            case ORGANISATION ->
                party.id().equals(context.strategy().organisation()) && namesUnits(context.strategy())
                        ? Optional.of(
                                "For {action}, the whole organisation is accountable (\"{party}\"), though the document "
                                        + "names teams or posts of it.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean namesUnits(Strategy strategy) {
        return !Units.of(strategy).teamsAndPosts().isEmpty();
    }
}
