package io.github.strategydocs.diff.internal.merge.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.diff.Conflict;
import io.github.strategydocs.diff.ConflictKind;
import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.diff.Side;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.SkillRecord;
import io.github.strategydocs.model.SkillsAudit;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.StakeholderType;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Strategy base = BASE.withDisclosures(INTERNAL);
        Strategy joined = base.update("tides", Action.class, action -> action.withPartOf("negotiate"));
        assertThat(Merge.of(base, base.withDisclosures(), joined).conflicts())
                .extracting(Conflict::sentence)
                .containsExactly("Our side made the action \"Negotiate the lease\" public, and their side took it to be"
                        + " internal and said something new there.");
    }

    @Test
    void whatIsSaidToBePublicMayBecomeAPartOfWhatTheOtherSideDiscloses() {
        Strategy joined = edited("tides", action -> action.withPartOf("negotiate"));
        assertThat(Merge.of(BASE, DISCLOSED, joined).conflicts()).isEmpty();
    }

    @Test
    void whatOneSideMovesToWhereItIsPublicStaysWhereTheOtherSideTookItToBeInternal() {
        Strategy base = BASE.update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy moved = base.update("negotiate", Action.class, Action::withMeasures)
                .update("tides", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy written =
                base.update("rent", Measure.class, measure -> measure.withName("The rent, up to ten thousand"));
        Merge merge = Merge.of(base, moved, written);
        assertThat(merge.conflicts()).hasSize(1);
        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.DISCLOSURE);
        assertThat(conflict.path()).hasToString("actionPlan.actions[negotiate].measures[rent]");
        assertThat(conflict.ours()).map(Object::toString).contains("actionPlan.actions[tides].measures[rent]");
        assertThat(conflict.theirs()).isEqualTo(conflict.base());
        assertThat(conflict.sentence())
                .isEqualTo("Our side moved the measure \"The rent\" to the measures of the action \"Publish the tides\""
                        + ", where it is public, and their side took it to be internal and said something new there.");
        assertThat(merge.inWords(conflict, Side.OURS)).isEqualTo("actionPlan.actions[tides].measures[rent]");
        assertThat(merge.document()).isEqualTo(written);

        Merge resolved = merge.resolve(conflict, Side.OURS);
        assertThat(resolved.hasConflicts()).isFalse();
        assertThat(isPublic(resolved, "rent")).isTrue();
        assertThat(merge.resolve(conflict, Side.THEIRS).document()).isEqualTo(written);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, measure("Another rent")))
                .withMessageEndingWith("; a place or an order is taken from base, from ours or from theirs");

        assertThat(Merge.of(base, moved, edited("tides").withActionPlan(base.actionPlan()))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whatOneSideMovesToAnInternalPlaceStaysInternalThoughTheOtherSideDisclosesThat() {
        Strategy base = BASE.update("tides", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy moved = base.update("tides", Action.class, Action::withMeasures)
                .update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")));
        Merge merge = Merge.of(base, base.withDisclosures(DISCLOSED.disclosures()), moved);
        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.path().toString())
                .containsExactly("disclosures[#2]");
        assertThat(isPublic(merge, "rent")).isFalse();
    }

    @Test
    void whatOneSideMovesStaysInternalThoughTheOtherSideThatRemovedItIsOverruled() {
        Strategy base = BASE.withDisclosures(disclosure("actionPlan", Audience.INTERNAL))
                .update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy without = base.update("negotiate", Action.class, Action::withMeasures);
        Strategy moved = without.update("tides", Action.class, action -> action.withMeasures(measure("The rent")));
        Merge merge = Merge.of(base, moved, without.withDisclosures());
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.REMOVAL, ConflictKind.DISCLOSURE);
        Merge disclosed = merge.resolve(merge.conflicts().get(1), Side.THEIRS);
        Merge kept = disclosed.resolve(disclosed.conflicts().get(0), Side.OURS);
        assertThat(kept.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.DISCLOSURE);
    }

    @Test
    void ofTwoPlacesToWhichBothSidesMovedSomethingTheInternalOneStands() {
        Strategy base = BASE.update(
                "offer",
                Action.class,
                action -> action.withPartOf(Optional.empty()).withMeasures(measure("The rent")));
        Strategy without = base.update("offer", Action.class, Action::withMeasures);
        Strategy hidden = without.update(
                "negotiate", Action.class, action -> action.withMeasures(measure("The rent, up to ten thousand")));
        Strategy shown = without.update("tides", Action.class, action -> action.withMeasures(measure("The rent")));
        Merge merge = Merge.of(base, hidden, shown);
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.MOVED_TWICE);
        assertThat(isPublic(merge, "rent")).isFalse();
        Conflict conflict = merge.conflicts().get(0);
        assertThat(isPublic(merge.resolve(conflict, Side.BASE), "rent")).isTrue();
    }

    @Test
    void aStanceStaysInternalThoughTheOtherSideMakesAllStancesPublic() {
        Strategy base = BASE.withStakeholderMap(StakeholderMap.builder()
                .addStakeholder(Stakeholder.builder()
                        .id("alliance")
                        .name("Anglers' Alliance")
                        .type(StakeholderType.GROUP)
                        .stance(Stance.NEUTRAL)
                        .build())
                .build());
        for (String subject : List.of("alliance", "stakeholderMap")) {
            Strategy disclosed = base.withDisclosures(
                    disclosure("tides", Audience.PUBLIC), INTERNAL, disclosure(subject, Audience.PUBLIC));
            Strategy written =
                    base.update("alliance", Stakeholder.class, alliance -> alliance.withStanceNote("They will sue."));
            Merge merge = Merge.of(base, written, disclosed);
            assertThat(merge.conflicts()).hasSize(1);
            Conflict conflict = merge.conflicts().get(0);
            assertThat(conflict.kind()).isEqualTo(ConflictKind.DISCLOSURE);
            assertThat(conflict.path()).hasToString("disclosures[#3]");
            assertThat(conflict.sentence())
                    .startsWith("Their side made all of the ")
                    .endsWith(" public, and our side took a part to be internal and said something new there.");
            assertThat(merge.document()).isEqualTo(written);
            assertThat(merge.resolve(conflict, Side.THEIRS).document())
                    .isEqualTo(written.withDisclosures(disclosed.disclosures()));

            assertThat(Merge.of(base, edited("tides").withStakeholderMap(base.stakeholderMap()), disclosed)
                            .conflicts())
                    .isEmpty();
        }
    }

    @Test
    void whatIsInternalForTwoReasonsStaysSoThoughEachSideTakesOneBack() {
        Disclosure plan = disclosure("actionPlan", Audience.INTERNAL);
        Strategy base = BASE.withDisclosures(INTERNAL, plan);
        Merge merge = Merge.of(base, base.withDisclosures(INTERNAL), base.withDisclosures(plan));
        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .containsExactly(
                        "Both sides together make the action \"Negotiate the lease\" public, which each of them took to"
                                + " be internal.",
                        "Both sides together make the section action plan public, which each of them took to be"
                                + " internal.");
        assertThat(merge.document()).isEqualTo(base);
        Conflict first = merge.conflicts().get(0);
        assertThat(isPublic(merge.resolve(first, Side.OURS), "negotiate")).isFalse();
        assertThat(isPublic(merge.resolve(first, Side.THEIRS), "negotiate")).isFalse();
        assertThat(isPublic(merge.resolve(first, Side.THEIRS).resolveAll(Side.OURS), "negotiate"))
                .isTrue();
    }

    @Test
    void whatIsSaidOfSomethingInternalIsNotMadePublicWithThat() {
        Strategy base = withEmptyReport();
        Strategy written = base.update(
                "spring",
                ProgressReport.class,
                report -> report.withEntries(ProgressEntry.builder()
                        .subject("negotiate")
                        .narrative("They ask for twice as much.")
                        .build()));
        Merge merge = Merge.of(base, base.withDisclosures(DISCLOSED.disclosures()), written);
        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .containsExactly("Our side made the action \"Negotiate the lease\" public, and their side took it to be"
                        + " internal and said something new there.");
        assertThat(merge.document()).isEqualTo(written);
    }

    @Test
    void aWholeThatOneSideRemovesStaysForThePartsThatTheOtherSideTookToBeInternalWithIt() {
        Strategy removed = DISCLOSED.withActionPlan(DISCLOSED
                .actionPlan()
                .map(plan -> plan.withActions(plan.actions().subList(1, 3))));
        Merge merge = Merge.of(BASE, removed, edited("offer"));
        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .containsExactly(
                        "Our side removed the action \"Negotiate the lease\", and their side took parts of it, or what is"
                                + " said of it, to be internal.",
                        "Our side removed the action \"Negotiate the lease\" and what is said of who may see it, and"
                                + " their side took it to be internal and said something new there.");
        assertThat(merge.document()).isEqualTo(edited("offer"));
        assertThat(isPublic(merge.resolveAll(Side.OURS), "offer")).isTrue();
    }

    @Test
    void ofTwoWordsThatBothSidesAddedTheOneThatKeepsSomethingInternalStands() {
        Strategy hidden = edited("tides").withDisclosures(INTERNAL, disclosure("tides", Audience.INTERNAL));
        Strategy explained =
                BASE.withDisclosures(disclosure("tides", Audience.PUBLIC).withReason("By law."), INTERNAL);
        Merge merge = Merge.of(BASE, hidden, explained);
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.MEMBER);
        assertThat(isPublic(merge, "tides")).isFalse();
    }

    private static Strategy withEmptyReport() {
        return BASE.withMonitoring(Monitoring.builder()
                .addProgressReport(ProgressReport.builder()
                        .id("spring")
                        .asOf(PartialDate.parse("2027"))
                        .build())
                .build());
    }

    private static Strategy published(Merge merge) {
        return merge.document().publicEdition().strategy();
    }

    @Test
    void whatBaseSaidIsNotMadePublicWithWhatBothSidesSayInstead() {
        Strategy ours = DISCLOSED.update("negotiate", Action.class, action -> action.withTitle("Renew the lease"));
        Strategy theirs = DISCLOSED.update("negotiate", Action.class, action -> action.withTitle("Keep the pier"));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.ATTRIBUTE, ConflictKind.DISCLOSURE);
        Conflict disclosure = merge.conflicts().get(1);
        assertThat(disclosure.path()).hasToString("disclosures[#2]");
        assertThat(disclosure.base()).contains(INTERNAL);
        assertThat(disclosure.ours()).isEmpty();
        assertThat(disclosure.theirs()).isEmpty();
        assertThat(disclosure.sentence())
                .isEqualTo(
                        "If the action \"Negotiate the lease\" became public, so would what was said there before, which"
                                + " neither side made public.");
        assertThat(isPublic(merge, "negotiate")).isFalse();
        Merge reworded = merge.resolve(merge.conflicts().get(0), Side.OURS);
        assertThat(reworded.hasConflicts()).isFalse();
        assertThat(isPublic(reworded, "negotiate")).isTrue();
        assertThat(isPublic(merge.resolve(disclosure, Side.OURS), "negotiate")).isTrue();
    }

    @Test
    void aNoteThatOneSideSoftensAndDisclosesIsNotPublicAsItWas() {
        Stakeholder alliance = Stakeholder.builder()
                .id("alliance")
                .name("Anglers' Alliance")
                .stanceNote("They lie to us.")
                .build();
        Strategy base = BASE.withStakeholderMap(
                StakeholderMap.builder().addStakeholder(alliance).build());
        Strategy softened = base.update("alliance", Stakeholder.class, it -> it.withStanceNote("They are wary."))
                .withDisclosures(
                        disclosure("tides", Audience.PUBLIC), INTERNAL, disclosure("alliance", Audience.PUBLIC));
        Strategy reworded = base.update("alliance", Stakeholder.class, it -> it.withStanceNote("They were rude."));
        Merge merge = Merge.of(base, softened, reworded);
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.ATTRIBUTE, ConflictKind.DISCLOSURE);
        assertThat(published(merge).index().find("alliance", Stakeholder.class))
                .contains(alliance.withStanceNote(Optional.empty()));
    }

    @Test
    void whatOneSideRemovesIsNotPublicAsItWasWhereTheOtherRewordsAndDisclosesIt() {
        Strategy reworded = DISCLOSED.update("negotiate", Action.class, action -> action.withTitle("Renew the lease"));
        for (Strategy kept : List.of(BASE, DISCLOSED)) {
            Strategy removed = kept.withActionPlan(kept.actionPlan()
                    .map(plan -> plan.withActions(plan.actions().get(2))));
            Merge merge = Merge.of(BASE, removed, reworded);
            assertThat(merge.conflicts())
                    .extracting(Conflict::kind)
                    .contains(ConflictKind.REMOVAL, ConflictKind.DISCLOSURE);
            assertThat(isPublic(merge, "negotiate")).isFalse();
            assertThat(isPublic(merge.resolveAll(Side.THEIRS), "negotiate")).isTrue();
        }
    }

    @Test
    void whatOneSideMakesAPartOfSomethingInternalStaysOneThoughThatWouldBeACircle() {
        Strategy base = BASE.withDisclosures(INTERNAL);
        Strategy hidden = base.update(
                "tides", Action.class, action -> action.withPartOf("negotiate").withDescription("Dismiss them."));
        Strategy turned = base.update("negotiate", Action.class, action -> action.withPartOf("tides"));
        Merge merge = Merge.of(base, turned, hidden);
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.CYCLE, ConflictKind.CYCLE);
        assertThat(merge.document()).isEqualTo(hidden);
        assertThat(isPublic(merge, "tides")).isFalse();
    }

    @Test
    void whatNoVersionCanKeepInternalIsSaidToBeSo() {
        Strategy base = BASE.withActionPlan(ActionPlan.builder()
                        .addAction(action("negotiate", "Negotiate the lease"))
                        .build())
                .withDisclosures(INTERNAL)
                .withMonitoring(Monitoring.builder()
                        .addProgressReport(ProgressReport.builder()
                                .id("spring")
                                .asOf(PartialDate.parse("2027"))
                                .build())
                        .build());
        Strategy removed = base.withActionPlan(ActionPlan.builder().build());
        Strategy written = reportingOnRent(
                base.update("negotiate", Action.class, action -> action.withMeasures(measure("The rent"))));
        Merge merge = Merge.of(base, removed, written);
        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.kind() + " " + conflict.path())
                .containsExactly("REMOVAL actionPlan.actions[negotiate]", "DISCLOSURE disclosures");
        Conflict conflict = merge.conflicts().get(1);
        assertThat(conflict.sentence())
                .isEqualTo("Both sides together make public of the measure \"The rent\" what is public in no version.");
        assertThat(conflict.ours()).contains(List.of(INTERNAL));
        assertThat(merge.inWords(conflict, Side.OURS)).isEqualTo("Negotiate the lease (internal)");
        assertThat(merge.document().disclosures()).containsExactly(INTERNAL, disclosure("rent", Audience.INTERNAL));
        assertThat(published(merge)
                        .index()
                        .find("spring", ProgressReport.class)
                        .orElseThrow()
                        .entries())
                .isEmpty();
        assertThat(merge.markedDocument().publicEdition().strategy()).isEqualTo(published(merge));
        assertThat(merge.resolve(conflict, Side.OURS).document().disclosures()).containsExactly(INTERNAL);
        assertThat(merge.resolve(conflict, List.of(disclosure("spring", Audience.INTERNAL)))
                        .document()
                        .disclosures())
                .containsExactly(disclosure("spring", Audience.INTERNAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge.resolve(conflict, INTERNAL))
                .withMessageEndingWith("; it holds a List<Disclosure>");
        assertThat(merge.resolveAll(Side.THEIRS).document()).isEqualTo(written);
    }

    @Test
    void whatIsSaidOfSomethingThatBothSidesAddedAndThatIsLeftOutStaysInternal() {
        Strategy base = withEmptyReport();
        Strategy ours = base.update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy theirs = reportingOnRent(
                base.update("negotiate", Action.class, action -> action.withMeasures(measure("Ten thousand"))));
        Merge merge = Merge.of(base, ours, theirs);
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.ADDED_TWICE, ConflictKind.DISCLOSURE);
        assertThat(published(merge)
                        .index()
                        .find("spring", ProgressReport.class)
                        .orElseThrow()
                        .entries())
                .isEmpty();
        assertThat(Merge.of(base, theirs, ours).document()).isEqualTo(merge.document());
    }

    private static final Strategy REPORTING = BASE.withMonitoring(Monitoring.builder()
            .addProgressReport(ProgressReport.builder()
                    .id("spring")
                    .asOf(PartialDate.parse("2027"))
                    .build())
            .build());

    private static Strategy reporting(Strategy strategy, String subject, String narrative) {
        return strategy.update("spring", ProgressReport.class, report -> report.withEntries(entry(subject, narrative)));
    }

    private static Strategy words(Strategy strategy, Disclosure... more) {
        List<Disclosure> words = new ArrayList<>(strategy.disclosures());
        words.addAll(List.of(more));
        return strategy.withDisclosures(words);
    }

    private static Strategy moveOfRent(Strategy base, String to) {
        Measure rent = base.index().find("rent", Measure.class).orElseThrow();
        return base.without("rent").update(to, Action.class, action -> action.withMeasures(rent));
    }

    private static Strategy rentReworded(Strategy base) {
        return base.update("rent", Measure.class, rent -> rent.withName("The rent, up to ten thousand"));
    }

    private static List<String> kindsAndPaths(Merge merge) {
        return merge.conflicts().stream()
                .map(conflict -> conflict.kind() + " " + conflict.path())
                .toList();
    }

    @Test
    void whereNothingKeepsWhatIsReportedInternalTheRestOfTheReportStaysPublic() {
        Strategy base = REPORTING.withDisclosures(INTERNAL);
        Strategy removed = base.without("negotiate");
        Strategy written = base.update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")))
                .update(
                        "spring",
                        ProgressReport.class,
                        report -> report.withEntries(
                                entry("rent", "They ask for twice as much."),
                                entry("rent", "They ask for less."),
                                entry("tides", "We count.")));
        Merge merge = Merge.of(base, removed, written);
        assertThat(merge.document().disclosures()).containsExactly(INTERNAL, disclosure("rent", Audience.INTERNAL));
        assertThat(published(merge)
                        .index()
                        .find("spring", ProgressReport.class)
                        .orElseThrow()
                        .entries())
                .containsExactly(entry("tides", "We count."));
    }

    private static ProgressEntry entry(String subject, String narrative) {
        return ProgressEntry.builder().subject(subject).narrative(narrative).build();
    }

    @Test
    void whatIsDecidedAboutAWholeIsDecidedAboutItsPartsAndTheirs() {
        Strategy base = BASE.update("tides", Action.class, tides -> tides.withPartOf("offer"))
                .withDisclosures(INTERNAL);
        for (String part : List.of("negotiate", "offer", "tides")) {
            Strategy written = base.update(part, Action.class, action -> action.withDescription("Ten thousand."));
            Merge merge = Merge.of(base, base.withDisclosures(), written);
            assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE disclosures[#1]");
            Merge disclosed = merge.resolve(merge.conflicts().get(0), Side.OURS);
            assertThat(disclosed.conflicts()).isEmpty();
            assertThat(published(disclosed)).isEqualTo(written.withDisclosures());
        }
    }

    @Test
    void whatIsDecidedAboutSomethingIsDecidedAboutWhatIsReportedOnIt() {
        Strategy written = reporting(REPORTING, "negotiate", "They ask for twice as much.");
        Merge merge = Merge.of(REPORTING, REPORTING.withDisclosures(DISCLOSED.disclosures()), written);
        Merge disclosed = merge.resolve(merge.conflicts().get(0), Side.OURS);
        assertThat(disclosed.conflicts()).isEmpty();
        assertThat(published(disclosed).monitoring()).isEqualTo(written.monitoring());
    }

    @Test
    void aReasonThatIsInternalWithWhatItIsAboutIsNotMadePublicWithThat() {
        Strategy explained =
                words(BASE, disclosure("negotiate", Audience.PUBLIC).withReason("They will sue."));
        assertThat(kindsAndPaths(Merge.of(BASE, explained, DISCLOSED))).containsExactly("DISCLOSURE disclosures[#2]");
    }

    @Test
    void anUnknownPropertyThatBaseKeepsInternalIsNotMadePublicWithWhatBothSidesSayInstead() {
        Strategy base = noted(BASE, "Ten thousand.");
        Merge merge = Merge.of(base, noted(DISCLOSED, "Nine."), noted(DISCLOSED, "Eleven."));
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.UNKNOWN_PROPERTY, ConflictKind.DISCLOSURE);
        assertThat(isPublic(merge, "negotiate")).isFalse();
    }

    private static Strategy noted(Strategy strategy, String note) {
        return strategy.update(
                "negotiate",
                Action.class,
                action -> Action.builder()
                        .from(action)
                        .unknownProperties(JsonObject.of("x-note", JsonValue.of(note)))
                        .build());
    }

    @Test
    void aPartThatIsPublicByItsWordMayLeaveItsWhole() {
        Disclosure plan = disclosure("actionPlan", Audience.INTERNAL);
        Strategy base = words(BASE, plan, disclosure("offer", Audience.PUBLIC));
        Strategy written = base.update("offer", Action.class, offer -> offer.withDescription("Ten thousand."));
        Strategy loosened = words(BASE, disclosure("offer", Audience.PUBLIC))
                .update("offer", Action.class, offer -> offer.withPartOf(Optional.empty()));
        Merge merge = Merge.of(base, loosened, written);
        assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE disclosures[#3]");
        assertThat(merge.document()
                        .index()
                        .find("offer", Action.class)
                        .orElseThrow()
                        .partOf())
                .isEmpty();
    }

    @Test
    void whatIsInternalByItsWordMayMoveThoughThatWordIsAtIssue() {
        Strategy base = words(
                BASE.update("tides", Action.class, tides -> tides.withMeasures(measure("The rent"))),
                disclosure("rent", Audience.INTERNAL));
        Strategy moved = base.withDisclosures(BASE.disclosures()).without("rent");
        moved = moved.withPurpose(Purpose.builder()
                .addGoal(Goal.builder()
                        .id("goal")
                        .name("Goal")
                        .addMeasure(measure("The rent"))
                        .build())
                .build());
        Merge merge = Merge.of(base, moved, rentReworded(base));
        assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE disclosures[#3]");
        assertThat(merge.document().index().pathOf("rent"))
                .map(Object::toString)
                .contains("purpose.goals[goal].measures[rent]");
        assertThat(isPublic(merge, "rent")).isFalse();
    }

    @Test
    void whatStandsInAPartOfSomethingInternalIsKeptThereToo() {
        Strategy base = BASE.update("offer", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy written = rentReworded(base);
        Merge merge = Merge.of(base, moveOfRent(base, "tides"), written);
        assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE actionPlan.actions[offer].measures[rent]");
        assertThat(merge.document()).isEqualTo(written);
    }

    @Test
    void whoOnlyMovedSomethingIsNotSaidToHaveSaidSomethingNewThere() {
        Strategy base = BASE.update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")));
        Strategy loosened = base.update("offer", Action.class, offer -> offer.withPartOf(Optional.empty()));
        Merge merge = Merge.of(base, moveOfRent(base, "offer"), loosened);
        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .containsExactly(
                        "Both sides together make the measure \"The rent\" public, which each of them took to be"
                                + " internal.",
                        "Their side made the action \"Name our highest offer\" public, and our side took it to be"
                                + " internal and said something new there.");
    }

    @Test
    void whatIsInternalWithSomethingStaysForWhatIsReportedOnIt() {
        Strategy holding =
                REPORTING.update("negotiate", Action.class, action -> action.withMeasures(measure("The rent")));
        for (String subject : List.of("offer", "rent")) {
            Strategy base = reporting(holding, subject, "We wait.");
            Strategy written = reporting(holding, subject, "They ask for twice as much.");
            Merge merge = Merge.of(base, base.without(subject), written);
            assertThat(merge.conflicts()).hasSize(1);
            assertThat(merge.conflicts().get(0).sentence())
                    .startsWith("Our side removed the ")
                    .endsWith(", and their side took parts of it, or what is said of it, to be internal.");
            assertThat(merge.document()).isEqualTo(written);
        }
    }

    @Test
    void whatIsInternalWithItsSubjectDoesNotBindTheWordOnWhatItStandsIn() {
        Strategy written = reporting(REPORTING, "negotiate", "They ask for twice as much.");
        Strategy disclosed =
                words(REPORTING.withDisclosures(DISCLOSED.disclosures()), disclosure("monitoring", Audience.PUBLIC));
        Merge merge = Merge.of(REPORTING, disclosed, written);
        assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE disclosures[#2]");
        assertThat(merge.document().disclosures()).contains(disclosure("monitoring", Audience.PUBLIC));
    }

    @Test
    void aSkillIsNotAboutTheActionOfWhichItHasTheId() {
        Strategy written = BASE.withResourcing(Resourcing.builder()
                .skillsAudit(SkillsAudit.builder()
                        .addRecord(SkillRecord.builder()
                                .party("harbour-board")
                                .skill("negotiate")
                                .build())
                        .build())
                .build());
        Merge merge = Merge.of(BASE, written, words(BASE, disclosure("resourcing", Audience.PUBLIC)));
        assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE disclosures[#3]");
    }

    @Test
    void wordsThatBothSidesAddedAreAskedAboutOnceForEachSubject() {
        Strategy base = BASE.update("tides", Action.class, tides -> tides.withPartOf("negotiate"))
                .withDisclosures(INTERNAL);
        Strategy ours = words(base, disclosure("offer", Audience.PUBLIC), disclosure("tides", Audience.PUBLIC));
        Strategy theirs = words(base, disclosure("offer", Audience.PUBLIC).withReason("By law."))
                .update("tides", Action.class, tides -> tides.withDescription("Not above ten thousand."));
        Strategy rewordedInOurs = ours.update("offer", Action.class, offer -> offer.withTitle("Nine thousand"));
        Strategy rewordedInTheirs = theirs.update("offer", Action.class, offer -> offer.withTitle("Eight thousand"));
        for (Merge merge : List.of(
                Merge.of(base, rewordedInOurs, rewordedInTheirs), Merge.of(base, rewordedInTheirs, rewordedInOurs))) {
            assertThat(kindsAndPaths(merge))
                    .containsExactly(
                            "ATTRIBUTE actionPlan.actions[offer].title",
                            "MEMBER disclosures[#2]",
                            "DISCLOSURE disclosures[#3]");
            assertThat(kindsAndPaths(merge.resolve(merge.conflicts().get(1), Side.OURS)))
                    .containsExactly(
                            "ATTRIBUTE actionPlan.actions[offer].title",
                            "DISCLOSURE disclosures[#2]",
                            "DISCLOSURE disclosures[#3]");
        }
    }

    @Test
    void ofTwoInternalPlacesToWhichBothSidesMovedSomethingTheFirstByNameStands() {
        Strategy base = BASE.update("tides", Action.class, tides -> tides.withMeasures(measure("The rent")));
        Strategy ours = rentReworded(moveOfRent(base, "negotiate"));
        Strategy theirs = moveOfRent(base, "offer").update("rent", Measure.class, rent -> rent.withUnit("pounds"));
        for (Merge merge : List.of(Merge.of(base, ours, theirs), Merge.of(base, theirs, ours))) {
            assertThat(merge.document().index().pathOf("rent"))
                    .map(Object::toString)
                    .contains("actionPlan.actions[negotiate].measures[rent]");
            assertThat(isPublic(merge, "rent")).isFalse();
        }
    }

    @Test
    void whoTakesAPartOutOfItsWholeMayRenameIt() {
        Strategy disclosed =
                edited("offer", offer -> offer.withPartOf(Optional.empty()).withTitle("Name an offer"));
        Merge merge = Merge.of(BASE, edited("offer"), disclosed);
        assertThat(kindsAndPaths(merge)).containsExactly("DISCLOSURE actionPlan.actions[offer].partOf");
        assertThat(merge.document()
                        .index()
                        .find("offer", Action.class)
                        .orElseThrow()
                        .title())
                .isEqualTo("Name an offer");
    }

    @Test
    void whatAnActionIsPartOfIsToldInWords() {
        Merge merge = Merge.of(
                BASE,
                edited("tides", action -> action.withPartOf("offer")),
                edited("tides", action -> action.withPartOf("negotiate")));
        assertThat(merge.conflicts())
                .extracting(Conflict::sentence)
                .containsExactly("Both sides changed what the action \"Publish the tides\" is part of, differently.");
    }

    private static Measure measure(String name) {
        return Measure.builder().id("rent").name(name).build();
    }

    private static Strategy reportingOnRent(Strategy strategy) {
        return strategy.update(
                "spring",
                ProgressReport.class,
                report -> report.withEntries(ProgressEntry.builder()
                        .subject("rent")
                        .narrative("They ask for twice as much.")
                        .build()));
    }
}
