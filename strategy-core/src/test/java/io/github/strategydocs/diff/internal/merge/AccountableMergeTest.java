package io.github.strategydocs.diff.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountableMergeTest {

    private static final Assignment HARBOUR_MASTER = accountable("harbour-master");
    private static final Assignment PRESS_OFFICE = accountable("press-office");
    private static final Assignment DIRECTOR = accountable("director");
    private static final Assignment DESK =
            Assignment.builder().party("desk").role(AssignmentRole.RESPONSIBLE).build();

    private static Assignment accountable(String party) {
        return Assignment.builder()
                .party(party)
                .role(AssignmentRole.ACCOUNTABLE)
                .build();
    }

    private static Strategy with(Assignment... assignments) {
        return Examples.board()
                .build()
                .withActionPlan(ActionPlan.builder()
                        .addAction(Action.builder()
                                .id("register")
                                .title("Publish the register")
                                .assignments(List.of(assignments))
                                .build())
                        .build());
    }

    private static List<Assignment> assignments(Merge merge) {
        return merge.document()
                .index()
                .find("register", Action.class)
                .orElseThrow()
                .assignments();
    }

    @Test
    void twoSidesThatEachNameSomebodyElseAreAskedWhichOne() {
        Merge merge = Merge.of(with(HARBOUR_MASTER), with(PRESS_OFFICE, DESK), with(DIRECTOR));
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.ACCOUNTABLE);
        assertThat(conflict.path()).hasToString("actionPlan.actions[register].assignments");
        assertThat(conflict.base()).contains(HARBOUR_MASTER);
        assertThat(conflict.ours()).contains(PRESS_OFFICE);
        assertThat(conflict.theirs()).contains(DIRECTOR);
        assertThat(conflict.sentence())
                .isEqualTo("Each side made somebody else accountable for the action \"Publish the register\".");
        assertThat(merge.inWords(conflict, Side.THEIRS)).isEqualTo("director (accountable)");
        assertThat(assignments(merge)).containsExactly(HARBOUR_MASTER, DESK);
        assertThat(assignments(merge.resolve(conflict, Side.OURS))).containsExactly(PRESS_OFFICE, DESK);
        assertThat(assignments(merge.resolve(conflict, DIRECTOR))).containsExactlyInAnyOrder(DIRECTOR, DESK);
        assertThat(assignments(merge.resolve(conflict, Side.BASE))).containsExactly(HARBOUR_MASTER, DESK);
        assertThat(merge.resolveAll(Side.THEIRS).hasConflicts()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, DESK))
                .withMessageContaining("who is accountable is taken from base, from ours or from theirs");
    }

    @Test
    void whereNobodyWasAccountableNobodyIsUntilItIsResolved() {
        Merge merge = Merge.of(with(), with(PRESS_OFFICE), with(DIRECTOR));
        assertThat(assignments(merge)).isEmpty();
        assertThat(merge.conflicts().get(0).base()).isEmpty();
        assertThat(assignments(merge.resolveAll(Side.THEIRS))).containsExactly(DIRECTOR);
    }

    @Test
    void whatOneSideSaysOfTheOneWhoWasAccountableMeetsTheOtherSidesSuccessor() {
        Assignment confirmed = HARBOUR_MASTER.withUnknownProperties(JsonObject.of("x-confirmed", JsonValue.of(true)));
        Merge merge = Merge.of(with(HARBOUR_MASTER), with(confirmed), with(DIRECTOR));
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.ACCOUNTABLE);
        assertThat(assignments(merge)).containsExactly(HARBOUR_MASTER);
        assertThat(assignments(merge.resolveAll(Side.OURS))).containsExactly(confirmed);
    }

    @Test
    void oneSideMayNameAnotherAndBothTheSame() {
        assertThat(Merge.of(with(HARBOUR_MASTER), with(HARBOUR_MASTER, DESK), with(DIRECTOR))
                        .conflicts())
                .isEmpty();
        Merge merge = Merge.of(with(HARBOUR_MASTER), with(DIRECTOR), with(DESK, DIRECTOR));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(assignments(merge)).containsExactlyInAnyOrder(DESK, DIRECTOR);
    }

    @Test
    void aSideThatNamesTwoItselfMeansIt() {
        Merge merge = Merge.of(with(HARBOUR_MASTER), with(PRESS_OFFICE, DIRECTOR), with(DIRECTOR));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(assignments(merge)).containsExactlyInAnyOrder(PRESS_OFFICE, DIRECTOR);
    }

    @Test
    void whereBaseNamesTwoTheyStayUntilOneIsChosen() {
        Merge merge = Merge.of(with(HARBOUR_MASTER, PRESS_OFFICE), with(HARBOUR_MASTER), with(DIRECTOR));
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.base()).contains(List.of(HARBOUR_MASTER, PRESS_OFFICE));
        assertThat(merge.inWords(conflict, Side.BASE))
                .isEqualTo("harbour-master (accountable), press-office (accountable)");
        assertThat(assignments(merge)).containsExactly(HARBOUR_MASTER, PRESS_OFFICE);
        assertThat(assignments(merge.resolve(conflict, Side.OURS))).containsExactly(HARBOUR_MASTER);
        assertThat(assignments(merge.resolve(conflict, Side.THEIRS))).containsExactly(DIRECTOR);
        assertThat(assignments(merge.resolve(conflict, Side.BASE))).containsExactly(HARBOUR_MASTER, PRESS_OFFICE);
    }

    @Test
    void eachSideMayKeepAnotherOfTwo() {
        Merge merge = Merge.of(with(HARBOUR_MASTER, PRESS_OFFICE), with(HARBOUR_MASTER), with(PRESS_OFFICE));
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.ACCOUNTABLE);
        assertThat(assignments(merge)).containsExactly(HARBOUR_MASTER, PRESS_OFFICE);
        assertThat(assignments(merge.resolveAll(Side.THEIRS))).containsExactly(PRESS_OFFICE);
    }

    @Test
    void aSuccessorMeetsNobodyWhereTheOtherSideNamesNobody() {
        Merge merge = Merge.of(with(HARBOUR_MASTER, DESK), with(DESK), with(DIRECTOR, DESK));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(assignments(merge)).containsExactly(DIRECTOR, DESK);
    }
}
