package io.github.strategydocs.model;

import io.github.strategydocs.value.PartialDate;

/** Small documents for tests. */
public final class Examples {

    private Examples() {}

    /** A board with one action and two parts of it. */
    public static Strategy.Builder board() {
        return Strategy.builder()
                .id("harbour-digital")
                .title("Digital Strategy of the Harbour Board")
                .organisation("harbour-board")
                .version(Version.builder()
                        .label("1")
                        .status(VersionStatus.DRAFT)
                        .date(PartialDate.parse("2027-01"))
                        .build())
                .addParty(Party.builder()
                        .id("harbour-board")
                        .name("Harbour Board")
                        .kind(PartyKind.ORGANISATION)
                        .build())
                .actionPlan(ActionPlan.builder()
                        .addAction(action("open-data")
                                .theme("openness")
                                .deadline(Deadline.on("2027-03"))
                                .addGoal("trust")
                                .applicability(Applicability.EXEMPT)
                                .addAssignment(assignment("head", AssignmentRole.ACCOUNTABLE))
                                .addAssignment(assignment("desk", AssignmentRole.RESPONSIBLE))
                                .addObligation(Obligation.builder()
                                        .level(ObligationLevel.REQUIRED)
                                        .build())
                                .build())
                        .addAction(action("register")
                                .partOf("open-data")
                                .addAssignment(assignment("clerk", AssignmentRole.RESPONSIBLE))
                                .build())
                        .addAction(action("moorings")
                                .partOf("register")
                                .theme("moorings")
                                .build())
                        .build());
    }

    static Action.Builder action(String id) {
        return Action.builder().id(id).title("Publish " + id);
    }

    static Assignment assignment(String party, AssignmentRole role) {
        return Assignment.builder().party(party).role(role).build();
    }
}
