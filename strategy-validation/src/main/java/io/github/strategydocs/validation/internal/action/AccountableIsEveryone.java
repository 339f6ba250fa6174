package io.github.strategydocs.validation.internal.action;

import io.github.strategydocs.model.Party;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.plan.JudgedAction.Parties;
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
                .missesElements()
                .build());
    }

    @Override
    void check(RuleContext context, Parties answering, boolean isSaid) {
        for (String id : answering.ids()) {
            Optional<Party> party = context.index().find(id, Party.class);
            if (party.isPresent()) {
                Optional<String> everyone = everyone(context, party.get());
                if (everyone.isPresent()) {
                    context.finding(answering.namedBy().path().attribute("assignments"))
                            .about(id)
                            .named("action", answering.namedBy().path())
                            .argument("party", party.get().name())
                            .report(
                                    isSaid
                                            ? "For {action}, " + everyone.get() + " is accountable."
                                            : "For {action}, nobody is named accountable, and " + everyone.get()
                                                    + " is alone responsible.");
                }
            }
        }
    }

    /** What a party is if it is everyone, as the middle of a sentence. */
    private static Optional<String> everyone(RuleContext context, Party party) {
        return switch (party.kind()) {
            case PUBLIC -> Optional.of("the public (\"{party}\")");
            case GROUP -> Optional.of("a whole group of parties (\"{party}\")");
            case ORGANISATION ->
                party.id().equals(context.strategy().organisation()) && namesUnits(context)
                        ? Optional.of(
                                "the whole organisation (\"{party}\"), of which the document names teams or posts,")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean namesUnits(RuleContext context) {
        return !Units.in(context).teamsAndPosts().isEmpty();
    }
}
