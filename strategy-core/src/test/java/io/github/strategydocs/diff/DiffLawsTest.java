package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.internal.content.Holders;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.NumberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Milestone;
import io.github.strategydocs.model.Purpose;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.Changes;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for any two versions of any document. */
class DiffLawsTest {

    private static Strategy document(long seed) {
        return new RandomDocuments(seed, DocumentShape.STANDARD.withSize(60)).next();
    }

    private static Strategy edited(Strategy before, long seed, int edits) {
        return new RandomEdits(seed).edit(before, edits);
    }

    @Property(seed = "1", tries = 1000)
    void a_comparison_applies_and_can_be_taken_back(
            @ForAll long seed, @ForAll long editSeed, @ForAll @IntRange(max = 12) int edits) {
        Strategy before = document(seed);
        Strategy after = edited(before, editSeed, edits);

        assertLaws(before, after);
    }

    @Test
    void an_id_that_goes_with_an_action_and_comes_with_a_goal_names_two_things() {
        Milestone milestone = Milestone.builder().id("m1").name("Half").build();
        Strategy before = MeaningCases.board()
                .actionPlan(ActionPlan.builder()
                        .addAction(Action.builder()
                                .id("x")
                                .title("X")
                                .addMilestone(milestone)
                                .build())
                        .addAction(Action.builder().id("y").title("Y").build())
                        .build())
                .build();
        Strategy after = MeaningCases.board()
                .purpose(Purpose.builder()
                        .addGoal(Goal.builder().id("x").name("X").build())
                        .build())
                .actionPlan(ActionPlan.builder()
                        .addAction(Action.builder()
                                .id("y")
                                .title("Y")
                                .addMilestone(milestone)
                                .build())
                        .build())
                .build();

        assertLaws(before, after);
        assertLaws(after, before);
    }

    @Property(seed = "2", tries = 300)
    void documents_that_have_little_in_common_compare_by_the_same_laws(@ForAll long seed, @ForAll long other) {
        assertLaws(document(seed), document(other));
    }

    private static void assertLaws(Strategy before, Strategy after) {
        StrategyDiff diff = StrategyDiff.between(before, after);

        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        assertThat(diff.applyTo(before)).isEqualTo(after);
        assertThat(diff.inverse().applyTo(after)).isEqualTo(before);
        assertThat(diff.patch().inverse().inverse()).isEqualTo(diff.patch());
        assertNothingIsSaidTwice(diff);
    }

    private static void assertNothingIsSaidTwice(StrategyDiff diff) {
        Set<List<Object>> places = new HashSet<>();
        for (Edit edit : diff.patch().edits()) {
            assertThat(places.add(
                            List.of(edit.kind() == EditKind.MOVED, edit.from().isPresent(), edit.path())))
                    .as("said twice: %s", edit)
                    .isTrue();
        }
    }

    @Property(seed = "3", tries = 100)
    void one_difference_is_one_edit_of_what_differs(@ForAll long seed) {
        Strategy before = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(15)).next();

        Changes.forEachPlace(ElementPath.ROOT, before, (place, changed) -> {
            Strategy after = (Strategy) changed;
            StrategyDiff diff = StrategyDiff.between(before, after);
            List<Edit> edits = diff.patch().edits();
            assertThat(edits).as("%s", place).isNotEmpty();
            if (isOneThing(place)) {
                assertThat(edits).as("%s", place).hasSize(1);
            }
            for (Edit edit : edits) {
                assertThat(isInOrAround(edit, changedPart(place)))
                        .as("%s for a change of %s", edit, place)
                        .isTrue();
            }
            assertThat(diff.applyTo(before)).isEqualTo(after);
        });
    }

    /**
     * Whether what changed is said at once: it is, or is in, what changes as a whole. Of a list the members change one by
     * one, and an element whose id changed is another one.
     */
    private static boolean isOneThing(ElementPath place) {
        return changedPart(place).equals(place) && isOrIsInPlaceOfEdit(place);
    }

    private static boolean isOrIsInPlaceOfEdit(ElementPath place) {
        if (place.isRoot() || isPlaceOfEdit(place)) {
            return !place.isRoot();
        }
        ElementPath around = place.parent().orElseThrow();
        boolean isHolder = Holders.attributeAt(around)
                .flatMap(Attribute::valueType)
                .filter(Holders::isHolder)
                .isPresent();
        return !isHolder && isOrIsInPlaceOfEdit(around);
    }

    private static boolean isPlaceOfEdit(ElementPath path) {
        try {
            return EditTarget.of(Edit.Place.of(path)).kind() != EditTarget.Kind.ELEMENT;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isElementId(ElementPath place) {
        return place.steps().size() > 1 && place.lastStep().equals(Optional.of(new AttributeStep("id")));
    }

    /** Members without an id may be told apart otherwise than by their number; and with its id, an element is another one. */
    private static ElementPath changedPart(ElementPath place) {
        ElementPath part = ElementPath.ROOT;
        for (Step step : place.steps()) {
            if (step instanceof NumberStep) {
                return part;
            }
            part = part.then(step);
        }
        return isElementId(place) ? part.parent().flatMap(ElementPath::parent).orElseThrow() : part;
    }

    private static boolean isInOrAround(Edit edit, ElementPath part) {
        ElementPath path = edit.from().or(edit::to).orElseThrow().path();
        return startsWith(path, part) || startsWith(part, path);
    }

    private static boolean startsWith(ElementPath path, ElementPath start) {
        List<Step> steps = path.steps();
        int length = start.steps().size();
        return length <= steps.size() && steps.subList(0, length).equals(start.steps());
    }

    @Property(seed = "4", tries = 300)
    void a_patch_against_another_document_fails_or_finds_what_it_expects(
            @ForAll long seed, @ForAll long editSeed, @ForAll long otherSeed) {
        Strategy before = document(seed);
        StrategyPatch patch =
                StrategyDiff.between(before, edited(before, editSeed, 5)).patch();
        Strategy other = edited(before, otherSeed, 5);

        try {
            Strategy result = patch.applyTo(other);
            assertThat(patch.inverse().applyTo(result)).isEqualTo(other);
        } catch (PatchException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
