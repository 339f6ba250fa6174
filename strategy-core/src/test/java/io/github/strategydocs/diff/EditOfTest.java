package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.internal.edit.Places;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.testing.RandomEdits;
import io.github.strategydocs.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class EditOfTest {

    private static final Optional<Place> TITLE = Optional.of(Place.of(ElementPath.parse("title")));
    private static final Optional<Place> SCHEMA = place("$schema");
    private static final Optional<Place> NARRATIVE = place("purpose.narrative");
    private static final Optional<Place> ACTION = place("actionPlan.actions[register]", 0);
    private static final Optional<Place> DOCUMENT = place("relatedDocuments[#1]", 0);
    private static final Optional<Place> UNKNOWN = Optional.of(Place.of(ElementPath.parse("[\"x-a\"]")));

    private static Optional<Place> place(String path) {
        return Optional.of(Place.of(ElementPath.parse(path)));
    }

    private static Optional<Place> place(String path, int index) {
        return Optional.of(Place.of(ElementPath.parse(path), index));
    }

    private static void assertRefused(
            EditKind kind,
            Optional<Place> from,
            Optional<Place> to,
            Optional<Object> before,
            Optional<Object> after,
            String message) {
        assertThatThrownBy(() -> Edit.of(kind, from, to, before, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_edit_does_not_change_with_the_list_that_it_was_made_from() {
        Optional<Place> goals = place("actionPlan.actions[register].goals");
        List<String> given = new ArrayList<>(List.of("trust"));
        Edit edit = Edit.of(EditKind.CHANGED, goals, goals, Optional.of(given), Optional.of(given));

        given.add("speed");

        assertThat(edit.before()).contains(List.of("trust"));
        assertThat(edit.after()).contains(List.of("trust"));
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_patch_without_edits_is_applied_to_a_document_too() {
        assertThatThrownBy(() -> StrategyPatch.of(List.of()).applyTo(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("before");
    }

    @Test
    void an_edit_is_at_a_place_that_the_format_has() {
        for (String path : List.of(
                "titel",
                "",
                "title.x",
                "actionPlan",
                "actionPlan.actions",
                "actionPlan.actions[#1]",
                "[\"title\"]",
                "[\"x-a\"][\"x-b\"]",
                "relatedDocuments[a]")) {
            assertRefused(
                    EditKind.CHANGED,
                    place(path),
                    place(path),
                    Optional.of("a"),
                    Optional.of("b"),
                    "no edit can be at \"" + path + "\"");
        }
        Optional<Place> label = place("version.label");
        assertRefused(EditKind.CHANGED, label, label, Optional.of("1"), Optional.of("2"), "version changes as a whole");
        Optional<Place> negative = place("actionPlan.actions[register]", -1);
        assertRefused(EditKind.MOVED, negative, ACTION, Optional.empty(), Optional.empty(), "0 or more");
    }

    @Test
    void what_happens_to_something_is_what_can_happen_to_it_alone() {
        Optional<Object> old = Optional.of("old");
        assertRefused(EditKind.CHANGED, ACTION, ACTION, old, old, "an element cannot be changed");
        assertRefused(EditKind.REMOVED, TITLE, Optional.empty(), old, Optional.empty(), "cannot be removed");
        assertRefused(EditKind.MOVED, UNKNOWN, UNKNOWN, old, old, "cannot be moved");
        assertRefused(EditKind.MOVED, ACTION, ACTION, old, Optional.empty(), "does not say");
    }

    @Test
    void what_changes_stays_where_it_is() {
        Optional<Object> text = Optional.of("text");
        assertRefused(EditKind.CHANGED, TITLE, NARRATIVE, text, text, "cannot stand at purpose.narrative");
        assertRefused(EditKind.CHANGED, TITLE, SCHEMA, text, text, "cannot stand at $schema");
        assertRefused(
                EditKind.CHANGED,
                place("actionPlan.actions[a].title"),
                place("actionPlan.actions[b].title"),
                text,
                text,
                "cannot stand at actionPlan.actions[b].title");
    }

    @Test
    void a_place_holds_what_is_of_its_type_and_nothing_else() {
        Optional<Object> number = Optional.of(1);
        Optional<Object> none = Optional.empty();
        assertRefused(EditKind.CHANGED, TITLE, TITLE, Optional.of("old"), number, "title cannot hold 1");
        assertRefused(EditKind.CHANGED, TITLE, TITLE, number, Optional.of("new"), "title cannot hold 1");
        assertRefused(EditKind.ADDED, Optional.empty(), UNKNOWN, none, Optional.of("text"), "cannot hold \"text\"");
        assertRefused(EditKind.ADDED, Optional.empty(), ACTION, none, Optional.of("text"), "cannot hold \"text\"");
        assertRefused(EditKind.CHANGED, DOCUMENT, DOCUMENT, Optional.of("text"), none, "cannot hold \"text\"");
        assertRefused(EditKind.CHANGED, UNKNOWN, UNKNOWN, Optional.of(JsonValue.of(1)), none, "does not say");
    }

    /** Parts of edits that belong to each other, or not, put together at random. */
    @Property(seed = "1", tries = 1000)
    void an_edit_is_refused_when_it_is_made_or_a_patch_that_applies_can_be_taken_back(
            @ForAll long seed, @ForAll long editSeed, @ForAll Random random) {
        Strategy before = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(30)).next();
        Strategy after = new RandomEdits(editSeed).edit(before, 6);
        List<Edit> edits = StrategyDiff.between(before, after).patch().edits();
        Assume.that(!edits.isEmpty());
        List<Edit> mixed = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            try {
                mixed.add(Edit.of(
                        pick(edits, random).kind(),
                        pick(edits, random).from(),
                        pick(edits, random).to(),
                        pick(edits, random).before(),
                        pick(edits, random).after()));
            } catch (IllegalArgumentException e) {
                mixed.add(pick(edits, random));
            }
        }
        Optional<Strategy> patched = applied(StrategyPatch.of(mixed), before);
        Statistics.collect(patched.isPresent());
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 100));
        patched.ifPresent(result ->
                assertThat(StrategyPatch.of(mixed).inverse().applyTo(result)).isEqualTo(before));
    }

    private static Optional<Strategy> applied(StrategyPatch patch, Strategy before) {
        try {
            return Optional.of(patch.applyTo(before));
        } catch (PatchException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    @Test
    void an_element_is_not_given_another_id() {
        Optional<Place> actionId = place("actionPlan.actions[register].id");
        Optional<Place> milestoneId = place("actionPlan.actions[register].milestones[draft].id");
        for (Optional<Place> id : List.of(actionId, milestoneId)) {
            assertRefused(
                    EditKind.CHANGED,
                    id,
                    id,
                    Optional.of("register"),
                    Optional.of("list"),
                    "an element is found by its id; remove it, and add it under the other id");
        }
    }

    @Test
    void the_document_is_given_another_id() {
        Strategy before = Examples.board().build();
        Edit edit = Edit.of(EditKind.CHANGED, place("id"), place("id"), Optional.of(before.id()), Optional.of("other"));
        StrategyPatch patch = StrategyPatch.of(List.of(edit));

        Strategy after = patch.applyTo(before);

        assertThat(after.id()).isEqualTo("other");
        assertThat(patch.inverse().applyTo(after)).isEqualTo(before);
    }

    /** All edits of a patch say what was there before it, so that two of one place contradict each other. */
    @Test
    void one_place_is_edited_once_by_a_patch() {
        Strategy before = Examples.board().build();
        Optional<Object> was = Optional.of(before.title());
        Edit one = Edit.of(EditKind.CHANGED, TITLE, TITLE, was, Optional.of("one"));
        Edit other = Edit.of(EditKind.CHANGED, TITLE, TITLE, Optional.of("one"), Optional.of("other"));

        assertThatThrownBy(() -> StrategyPatch.of(List.of(one, other)).applyTo(before))
                .isInstanceOf(PatchException.class)
                .hasMessage("title is edited twice by one patch");
    }

    @Test
    void a_member_that_changes_stands_where_its_edit_says() {
        Strategy before = Examples.board().build().withRelatedDocuments(document("one"), document("two"));
        Optional<Place> second = place("relatedDocuments[#2]", 1);
        Edit edit = Edit.of(
                EditKind.CHANGED, DOCUMENT, second, Optional.of(document("one")), Optional.of(document("other")));

        assertThatThrownBy(() -> StrategyPatch.of(List.of(edit)).applyTo(before))
                .isInstanceOf(PatchException.class)
                .hasMessage("relatedDocuments[#2] is to stand at position 2, and stands at position 1");
    }

    private static DocumentRef document(String title) {
        return DocumentRef.builder()
                .document(title)
                .relation(DocumentRelation.SOURCE)
                .build();
    }

    private static Edit pick(List<Edit> edits, Random random) {
        return edits.get(random.nextInt(edits.size()));
    }

    @Test
    void an_edit_made_by_hand_knows_its_attribute() {
        Edit edit = Edit.of(EditKind.CHANGED, TITLE, TITLE, Optional.of("old"), Optional.of("new"));

        assertThat(edit.attribute().orElseThrow()).hasToString("Strategy.title");
        assertThat(edit.inverse().after()).contains("old");
    }

    @Test
    void an_unknown_property_is_of_no_attribute() {
        Edit edit =
                Edit.of(EditKind.ADDED, Optional.empty(), UNKNOWN, Optional.empty(), Optional.of(JsonValue.of(true)));

        assertThat(edit.attribute()).isEmpty();
        assertThat(Places.isUnknownProperty(edit)).isTrue();
    }

    @Test
    void an_edit_without_the_parts_that_its_kind_asks_for_is_refused() {
        Optional<Object> content = Optional.of(JsonValue.of(1));
        for (EditKind kind : EditKind.values()) {
            assertThatThrownBy(() -> Edit.of(kind, Optional.empty(), Optional.empty(), content, content))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Edit.of(EditKind.ADDED, UNKNOWN, UNKNOWN, Optional.empty(), content))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of(EditKind.ADDED, Optional.empty(), UNKNOWN, content, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of(EditKind.REMOVED, UNKNOWN, UNKNOWN, content, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Edit.of(EditKind.REMOVED, UNKNOWN, Optional.empty(), Optional.empty(), content))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
