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
    void whatTheDiscloserSaysItselfIsMeantToBePublic() {
        Strategy disclosed = DISCLOSED.update("negotiate", Action.class, it -> it.withTitle("Renew the lease"));
        Merge merge = Merge.of(BASE, disclosed, edited("tides"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(isPublic(merge, "negotiate")).isTrue();
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
        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .contains("Our side removed the action \"Negotiate the lease\" and what is said of who may see it, and"
                        + " their side took it to be internal and said something new there.");
        assertThat(isPublic(merge, "negotiate")).isFalse();
        Merge gone = merge.resolveAll(Side.OURS);
        assertThat(gone.document().index().find("negotiate")).isEmpty();
        assertThat(gone.document().disclosures()).containsExactly(disclosure("tides", Audience.PUBLIC));
    }

    @Test
    void aPartThatIsSaidToBePublicIsMadePublicToo() {
        Strategy disclosed = BASE.withDisclosures(
                disclosure("tides", Audience.PUBLIC), INTERNAL, disclosure("offer", Audience.PUBLIC));
        Merge merge = Merge.of(BASE, disclosed, edited("offer"));
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.DISCLOSURE);
        assertThat(conflict.path()).hasToString("disclosures[#3]");
        assertThat(merge.inWords(conflict, Side.OURS)).isEqualTo("Name our highest offer (public)");
        assertThat(conflict.theirs()).isEmpty();
        assertThat(merge.document().disclosures()).isEqualTo(BASE.disclosures());
        assertThat(isPublic(merge, "offer")).isFalse();
        assertThat(isPublic(merge.resolve(conflict, Side.OURS), "offer")).isTrue();
        assertThat(isPublic(merge.resolve(conflict, Side.BASE), "offer")).isFalse();

        assertThat(Merge.of(BASE, disclosed, edited("tides")).conflicts()).isEmpty();
    }

    @Test
    void aPartThatIsTakenOutOfAnInternalActionIsMadePublicToo() {
        Strategy disclosed = edited("offer", action -> action.withPartOf("tides"));
        Merge merge = Merge.of(BASE, edited("offer"), disclosed);
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.DISCLOSURE);
        assertThat(conflict.path()).hasToString("actionPlan.actions[offer].partOf");
        assertThat(conflict.sentence())
                .isEqualTo("Their side made the action \"Name our highest offer\" public, and our side took it to be"
                        + " internal and said something new there.");
        assertThat(merge.inWords(conflict, Side.THEIRS)).isEqualTo("Publish the tides");
        assertThat(isPublic(merge, "offer")).isFalse();
        assertThat(isPublic(merge.resolve(conflict, Side.OURS), "offer")).isFalse();
        assertThat(isPublic(merge.resolve(conflict, "tides"), "offer")).isTrue();

        assertThat(Merge.of(BASE, edited("tides"), disclosed).conflicts()).isEmpty();
    }

    @Test
    void whatIsSaidToBeInternalOnceMoreStaysSoWhenOneIsRemoved() {
        Strategy twice = BASE.withDisclosures(INTERNAL, INTERNAL.withReason("Until the lease is signed."));
        Merge merge = Merge.of(
                twice, twice.withDisclosures(INTERNAL), edited("negotiate").withDisclosures(twice.disclosures()));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.document().disclosures()).containsExactly(INTERNAL);
    }

    @Test
    void theValuesOfADisclosureSayWhoMaySeeIt() {
        Strategy plan = BASE.withDisclosures(disclosure("actionPlan", Audience.INTERNAL));
        Merge merge = Merge.of(
                plan,
                plan.withDisclosures(disclosure("actionPlan", Audience.PUBLIC)),
                plan.update("tides", Action.class, action -> action.withTitle("Publish the tides by the hour")));
        Conflict conflict = merge.conflicts().get(0);
        assertThat(merge.inWords(conflict, Side.BASE)).isEqualTo("the section \"Action plan\" (internal)");
        assertThat(merge.inWords(conflict, Side.OURS)).isEqualTo("the section \"Action plan\" (public)");
    }

    @Test
    void theSentenceNamesWhatNobodyChanged() {
        assertThat(Merge.of(BASE, DISCLOSED, edited("offer")).conflicts())
                .extracting(Conflict::sentence)
                .containsExactly("Our side made the action \"Negotiate the lease\" public, and their side took it to be"
                        + " internal and said something new there.");
    }
}
