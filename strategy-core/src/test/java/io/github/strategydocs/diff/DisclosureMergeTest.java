package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Strategy;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DisclosureMergeTest {

    private static final Disclosure INTERNAL = disclosure("negotiate", Audience.INTERNAL);
    private static final Strategy BASE = Examples.board()
            .build()
            .withActionPlan(ActionPlan.builder()
                    .addAction(action("negotiate", "Negotiate the lease"))
                    .addAction(action("offer", "Name our highest offer").withPartOf("negotiate"))
                    .addAction(action("tides", "Publish the tides"))
                    .build())
            .withDisclosures(disclosure("tides", Audience.PUBLIC), INTERNAL);
    private static final Strategy DISCLOSED = BASE.withDisclosures(disclosure("tides", Audience.PUBLIC));

    private static Disclosure disclosure(String subject, Audience audience) {
        return Disclosure.builder().subject(subject).audience(audience).build();
    }

    private static Action action(String id, String title) {
        return Action.builder().id(id).title(title).build();
    }

    private static Strategy edited(String id) {
        return edited(id, action -> action.withDescription("Not above ten thousand."));
    }

    private static Strategy edited(String id, UnaryOperator<Action> change) {
        return BASE.update(id, Action.class, change);
    }

    private static boolean isPublic(Merge merge, String id) {
        return merge.document().publicEdition().strategy().index().find(id).isPresent();
    }

    @Test
    void whatOneSideDisclosesStaysInternalWhereTheOtherSideSaidSomethingNew() {
        Merge merge = Merge.of(BASE, DISCLOSED, edited("negotiate"));
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.DISCLOSURE);
        assertThat(conflict.path()).hasToString("disclosures[#2]");
        assertThat(conflict.base()).contains(INTERNAL);
        assertThat(conflict.ours()).isEmpty();
        assertThat(conflict.theirs()).contains(INTERNAL);
        assertThat(conflict.sentence())
                .isEqualTo("Our side made the action \"Negotiate the lease\" public, and their side took it to be"
                        + " internal and said something new there.");
        assertThat(merge.document().disclosures()).isEqualTo(BASE.disclosures());
        assertThat(isPublic(merge, "negotiate")).isFalse();

        assertThat(isPublic(merge.resolve(conflict, Side.OURS), "negotiate")).isTrue();
        assertThat(isPublic(merge.resolve(conflict, Side.THEIRS), "negotiate")).isFalse();
        Disclosure explained = INTERNAL.withReason("Until the lease is signed.");
        Merge resolved = merge.resolve(conflict, explained);
        assertThat(resolved.hasConflicts()).isFalse();
        assertThat(resolved.document().disclosures()).containsExactly(disclosure("tides", Audience.PUBLIC), explained);
    }

    @Test
    void aDisclosureThatBecomesPublicByItsWordIsTheSame() {
        Strategy disclosed =
                BASE.withDisclosures(disclosure("negotiate", Audience.PUBLIC), disclosure("tides", Audience.PUBLIC));
        Merge merge = Merge.of(BASE, edited("negotiate"), disclosed);
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.DISCLOSURE);
        assertThat(merge.document().disclosures()).containsExactly(INTERNAL, disclosure("tides", Audience.PUBLIC));
    }

    @Test
    void aPartOfTheActionCountsAsTheAction() {
        assertThat(Merge.of(BASE, DISCLOSED, edited("offer")).conflicts()).hasSize(1);
    }

    @Test
    void whatIsSaidElsewhereOrNotInternalAnyMoreMeetsNothing() {
        assertThat(Merge.of(BASE, DISCLOSED, edited("tides")).conflicts()).isEmpty();
        assertThat(Merge.of(BASE, DISCLOSED, DISCLOSED.update("negotiate", Action.class, it -> it.withTitle("Lease")))
                        .conflicts())
                .isEmpty();
        Strategy nothingSaid = BASE.withDisclosures();
        Merge merge = Merge.of(BASE, nothingSaid, edited("tides"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.document().disclosures()).isEmpty();
    }

    @Test
    void aSideThatRemovesAnElementWithItsDisclosureDoesNotPublishWhatTheOtherSideMakesStay() {
        Strategy removed = DISCLOSED.withActionPlan(ActionPlan.builder()
                .addAction(action("tides", "Publish the tides"))
                .build());
        Merge merge = Merge.of(BASE, removed, edited("negotiate"));
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactlyInAnyOrder(ConflictKind.REMOVAL, ConflictKind.DISCLOSURE);
        assertThat(isPublic(merge, "negotiate")).isFalse();
        Merge gone = merge.resolveAll(Side.OURS);
        assertThat(gone.document().index().find("negotiate")).isEmpty();
        assertThat(gone.document().disclosures()).containsExactly(disclosure("tides", Audience.PUBLIC));
    }
}
