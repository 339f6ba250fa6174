package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.metamodel.ElementPath;
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
    void an_edit_is_refused_when_it_is_made_or_a_patch_ends_in_a_document_or_a_patch_exception(
            @ForAll long seed, @ForAll long editSeed, @ForAll Random random) {
        Strategy before = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(30)).next();
        Strategy after = new RandomEdits(editSeed).edit(before, 6);
        List<Edit> edits = StrategyDiff.between(before, after).patch().edits();
        Assume.that(!edits.isEmpty());
        List<Edit> mixed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
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
        try {
            assertThat(StrategyPatch.of(mixed).applyTo(before)).isNotNull();
        } catch (PatchException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
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
        assertThat(edit.isUnknownProperty()).isTrue();
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
