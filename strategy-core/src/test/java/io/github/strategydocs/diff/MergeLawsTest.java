package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.internal.merge.node.MergeNode;
import io.github.strategydocs.diff.internal.merge.node.Sides;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.AssignmentRole;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any three versions of any document. */
class MergeLawsTest {

    /** More decisions than any small merge can ask for. */
    private static final int MANY = 2000;

    /** Three versions: what both sides changed alike, and what each changed for itself. */
    record Triple(Strategy base, Strategy ours, Strategy theirs) {

        static Triple of(long seed, int common, int edits) {
            Random seeds = new Random(seed);
            Strategy base = new RandomDocuments(
                            seeds.nextLong(), DocumentShape.STANDARD.withSize(seeds.nextBoolean() ? 60 : 20))
                    .next();
            Strategy shared = edited(base, seeds, common);
            return new Triple(base, edited(shared, seeds, edits), edited(shared, seeds, edits));
        }

        private static Strategy edited(Strategy before, Random seeds, int edits) {
            int colliding = seeds.nextInt(edits + 1);
            Strategy edited = new CollidingEdits(seeds.nextLong()).edit(before, colliding);
            return new RandomEdits(seeds.nextLong()).edit(edited, edits - colliding);
        }

        Merge merge() {
            return Merge.of(base, ours, theirs);
        }

        Triple swapped() {
            return new Triple(base, theirs, ours);
        }
    }

    @Property(seed = "1", tries = 1000)
    void a_side_that_changed_nothing_leaves_it_to_the_other(@ForAll long seed, @ForAll @IntRange(max = 12) int edits) {
        assertUnchangedSides(Triple.of(seed, 0, edits));
    }

    static void assertUnchangedSides(Triple triple) {
        Strategy base = triple.base();
        Strategy side = triple.ours();
        for (Merge merge :
                List.of(Merge.of(base, side, base), Merge.of(base, base, side), Merge.of(base, side, side))) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.document()).isEqualTo(side);
        }
    }

    @Property(seed = "2", tries = 1000)
    void the_sides_may_be_swapped(
            @ForAll long seed, @ForAll @IntRange(max = 4) int common, @ForAll @IntRange(max = 12) int edits) {
        assertSymmetric(Triple.of(seed, common, edits));
    }

    static void assertSymmetric(Triple triple) {
        Merge merge = triple.merge();
        Merge mirrored = triple.swapped().merge();
        Random random = new Random(triple.hashCode());
        for (int i = 0; i < MANY; i++) {
            assertThat(mirrored.document()).isEqualTo(merge.document());
            assertThat(mirrored.conflicts().stream().map(MergeLawsTest::mirrored))
                    .isEqualTo(merge.conflicts().stream()
                            .map(MergeLawsTest::withoutWords)
                            .toList());
            if (!merge.hasConflicts()) {
                return;
            }
            int next = random.nextInt(merge.conflicts().size());
            for (Side each : Side.values()) {
                assertThat(merge.inWords(merge.conflicts().get(next), each)).isNotBlank();
            }
            Side side = Side.values()[random.nextInt(3)];
            merge = merge.resolve(merge.conflicts().get(next), side);
            mirrored = mirrored.resolve(mirrored.conflicts().get(next), Sides.opposite(side));
        }
        throw new AssertionError("there is always another conflict: " + merge.conflicts());
    }

    private static Conflict withoutWords(Conflict conflict) {
        assertThat(conflict.sentence()).endsWith(".");
        return new Conflict(
                conflict.kind(),
                conflict.path(),
                conflict.base(),
                conflict.ours(),
                conflict.theirs(),
                "",
                conflict.dangling());
    }

    private static Conflict mirrored(Conflict conflict) {
        return new Conflict(
                conflict.kind(),
                conflict.path(),
                conflict.base(),
                conflict.theirs(),
                conflict.ours(),
                "",
                conflict.dangling());
    }

    @Property(seed = "6", tries = 500)
    void all_conflicts_may_be_settled_at_once_for_one_side(
            @ForAll long seed, @ForAll @IntRange(max = 4) int common, @ForAll @IntRange(max = 12) int edits) {
        Triple triple = Triple.of(seed, common, edits);
        for (Side side : Side.values()) {
            Merge settled = triple.merge().resolveAll(side);
            assertThat(settled.hasConflicts()).isFalse();
            assertThat(triple.swapped().merge().resolveAll(Sides.opposite(side)).document())
                    .isEqualTo(settled.document());
        }
        Merge merge = triple.merge();
        assertThat(merge.resolveAll(Side.OURS) == merge).isEqualTo(!merge.hasConflicts());
    }

    @Property(seed = "3", tries = 1000)
    void without_a_conflict_every_change_of_each_side_is_in_the_result(
            @ForAll long seed, @ForAll @IntRange(max = 2) int common, @ForAll @IntRange(max = 4) int edits) {
        assertComplete(Triple.of(seed, common, edits));
    }

    static void assertComplete(Triple triple) {
        Merge merge = triple.merge();
        if (!merge.hasConflicts()) {
            MergeChecker.assertHolds(triple.base(), triple.ours(), triple.theirs(), merge.document());
            MergeChecker.assertHolds(triple.base(), triple.theirs(), triple.ours(), merge.document());
        }
    }

    @Property(seed = "4", tries = 1000)
    void nothing_in_the_result_is_made_up(
            @ForAll long seed, @ForAll @IntRange(max = 4) int common, @ForAll @IntRange(max = 12) int edits) {
        assertNothingMadeUp(Triple.of(seed, common, edits));
    }

    static void assertNothingMadeUp(Triple triple) {
        Merge merge = triple.merge();
        for (int i = 0; i < MANY; i++) {
            MergeChecker.assertNothingIsMadeUp(
                    withoutWordsOfItsOwn(merge), triple.base(), triple.ours(), triple.theirs());
            if (!merge.hasConflicts()) {
                return;
            }
            merge = merge.resolve(merge.conflicts().get(0), i % 3 == 0 ? Side.THEIRS : Side.OURS);
        }
    }

    /** Where the list of who may see what is at issue, the merge itself may say that something is internal. */
    private static Strategy withoutWordsOfItsOwn(Merge merge) {
        boolean isListAtIssue = merge.conflicts().stream()
                .anyMatch(conflict -> conflict.path().toString().equals("disclosures"));
        return isListAtIssue
                ? merge.document()
                        .withDisclosures(merge.document().disclosures().stream()
                                .filter(word -> word.audience() == Audience.PUBLIC
                                        || word.reason().isPresent())
                                .toList())
                : merge.document();
    }

    @Property(seed = "5", tries = 1000)
    void to_resolve_one_conflict_after_the_other_comes_to_an_end(
            @ForAll long seed, @ForAll @IntRange(max = 4) int common, @ForAll @IntRange(max = 12) int edits) {
        assertResolves(Triple.of(seed, common, edits), Side.OURS);
        assertResolves(Triple.of(seed, common, edits), Side.THEIRS);
    }

    static void assertResolves(Triple triple, Side side) {
        Merge merge = triple.merge();
        for (int i = 0; merge.hasConflicts(); i++) {
            assertThat(i).isLessThan(MANY);
            Conflict conflict = merge.conflicts().get(merge.conflicts().size() - 1);
            merge = merge.resolve(conflict, side);
            assertThat(merge.conflicts())
                    .noneMatch(open ->
                            open.kind() == conflict.kind() && open.path().equals(conflict.path()));
        }
    }

    @Property(seed = "7", tries = 1000)
    void two_sides_do_not_name_two_who_are_accountable(
            @ForAll long seed, @ForAll @IntRange(max = 2) int common, @ForAll @IntRange(max = 12) int edits) {
        Triple triple = Triple.of(seed, common, edits);
        for (Action action : actions(triple.merge().document())) {
            boolean isOneInEach = Stream.of(triple.base(), triple.ours(), triple.theirs())
                    .flatMap(version -> version.index().find(action.id(), Action.class).stream())
                    .allMatch(version -> accountable(version) <= 1);
            if (isOneInEach) {
                assertThat(accountable(action)).as(action.id()).isLessThanOrEqualTo(1);
            }
        }
    }

    private static List<Action> actions(Strategy document) {
        return document.actionPlan().map(ActionPlan::actions).orElse(List.of());
    }

    private static long accountable(Action action) {
        return action.assignments().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.ACCOUNTABLE)
                .count();
    }

    @Property(seed = "8", tries = 1000)
    void what_one_side_writes_at_an_internal_place_is_not_made_public_by_the_other(
            @ForAll long seed, @ForAll @IntRange(max = 12) int edits) {
        Triple disclosing = Triple.of(seed, 2, edits);
        Strategy base = withheld(disclosing.base(), actions(disclosing.base()));
        Strategy writing = withheld(disclosing.theirs(), actions(disclosing.base()));
        Strategy result = Merge.of(base, disclosing.ours(), writing).document();
        Strategy published = result.publicEdition().strategy();
        for (Action action : actions(base)) {
            Optional<Action> written = writing.index().find(action.id(), Action.class);
            if (written.isPresent() && !MergeNode.saysTheSame(action, written.get())) {
                assertThat(published.index().find(action.id())).as(action.id()).isEmpty();
            }
        }
    }

    /** The document, with actions kept from the public, each by itself. */
    private static Strategy withheld(Strategy document, List<Action> actions) {
        List<Disclosure> disclosures = new ArrayList<>(document.disclosures());
        for (Action action : actions) {
            disclosures.removeIf(disclosure -> disclosure.subject().equals(action.id()));
            disclosures.add(Disclosure.builder()
                    .subject(action.id())
                    .audience(Audience.INTERNAL)
                    .build());
        }
        return document.withDisclosures(disclosures);
    }

    @Property(seed = "9", tries = 1000)
    void what_one_side_writes_in_a_part_of_an_internal_action_is_not_made_public_by_the_other(
            @ForAll long seed, @ForAll @IntRange(max = 12) int edits, @ForAll Random random) {
        Triple triple = Triple.of(seed, 2, edits);
        Strategy base = withParts(triple.base(), actions(triple.base()));
        Strategy writing = withParts(triple.theirs(), actions(triple.base()));
        Strategy disclosing = loosened(withParts(triple.ours(), actions(triple.base())), random);
        Strategy published =
                Merge.of(base, disclosing, writing).document().publicEdition().strategy();
        for (Action action : actions(base)) {
            Optional<Action> written = writing.index().find(action.id(), Action.class);
            if (written.isPresent() && !MergeNode.saysTheSame(action, written.get())) {
                assertThat(published.index().find(action.id())).as(action.id()).isEmpty();
            }
        }
    }

    /** The document, with an action that is kept from the public, of which all others are parts. */
    private static Strategy withParts(Strategy document, List<Action> parts) {
        Action whole = Action.builder().id("internal-whole").title("Whole").build();
        List<Disclosure> disclosures = new ArrayList<>(document.disclosures());
        disclosures.removeIf(
                disclosure -> parts.stream().anyMatch(part -> part.id().equals(disclosure.subject())));
        disclosures.add(Disclosure.builder()
                .subject(whole.id())
                .audience(Audience.INTERNAL)
                .build());
        List<Action> actions = new ArrayList<>();
        actions(document).forEach(action -> actions.add(action.withPartOf(whole.id())));
        actions.add(whole);
        ActionPlan plan =
                document.actionPlan().orElseGet(() -> ActionPlan.builder().build());
        return document.withActionPlan(plan.withActions(actions)).withDisclosures(disclosures);
    }

    /** The document, with parts taken out of their whole, or said to be public. */
    private static Strategy loosened(Strategy document, Random random) {
        List<Disclosure> disclosures = new ArrayList<>(document.disclosures());
        List<Action> actions = new ArrayList<>();
        for (Action action : actions(document)) {
            actions.add(random.nextInt(3) == 0 ? action.withPartOf(Optional.empty()) : action);
            if (action.partOf().isPresent() && random.nextInt(3) == 0) {
                disclosures.add(Disclosure.builder()
                        .subject(action.id())
                        .audience(Audience.PUBLIC)
                        .build());
            }
        }
        return document.withActionPlan(document.actionPlan().orElseThrow().withActions(actions))
                .withDisclosures(disclosures);
    }

    @Property(seed = "6", tries = 200)
    void documents_that_have_little_in_common_merge_by_the_same_laws(
            @ForAll long base, @ForAll long ours, @ForAll long theirs) {
        Triple triple = new Triple(unrelated(base), unrelated(ours), unrelated(theirs));

        assertUnchangedSides(triple);
        assertSymmetric(triple);
        assertComplete(triple);
        assertNothingMadeUp(triple);
    }

    private static Strategy unrelated(long seed) {
        return new RandomDocuments(seed, DocumentShape.STANDARD.withSize(60)).next();
    }
}
