package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.MergeLawsTest.Triple;
import io.github.strategydocs.diff.SecretEdits.Doing;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.EffectiveAction;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.PublicEdition;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.StrategyIndex.Use;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.OwnReferences;
import io.github.strategydocs.testing.RandomDocuments;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One law: a reference that names its own document means what the plain id means, whoever follows it. */
class OwnReferencesLawsTest {

    private record Conflicting(ConflictKind kind, ElementPath path, List<ElementPath> dangling) {

        static List<Conflicting> in(Merge merge) {
            return merge.conflicts().stream()
                    .map(conflict -> new Conflicting(conflict.kind(), conflict.path(), conflict.dangling()))
                    .toList();
        }
    }

    private static List<UnaryOperator<Strategy>> ways() {
        return List.of(OwnReferences::named, OwnReferences::namedWithVersion);
    }

    private static Strategy document(long seed) {
        return new RandomDocuments(seed, DocumentShape.STANDARD.withSize(40)).next();
    }

    @Property(seed = "1", tries = 300)
    void the_index_finds_what_it_means(@ForAll long seed) {
        Strategy strategy = document(seed);
        for (UnaryOperator<Strategy> way : ways()) {
            Strategy named = way.apply(strategy);

            assertThat(named.index().references().stream().map(named.index()::resolves))
                    .isEqualTo(strategy.index().references().stream()
                            .map(strategy.index()::resolves)
                            .toList());
            for (String id : strategy.index().ids()) {
                assertThat(paths(named.index().referencesTo(id)))
                        .isEqualTo(paths(strategy.index().referencesTo(id)))
                        .isEqualTo(paths(named.index().referencesTo(named.id() + "#" + id)));
            }
            named.index()
                    .forEachReference((use, element) -> assertThat(element)
                            .isSameAs(named.index()
                                    .find(named.index().idOf(use.text()))
                                    .orElse(null)));
        }
    }

    @Property(seed = "2", tries = 1000)
    void the_same_is_withheld_from_the_public(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int words) {
        for (Strategy strategy : List.of(new SecretEdits(seed).base(words), document(seed))) {
            PublicEdition edition = strategy.publicEdition();
            for (UnaryOperator<Strategy> way : ways()) {
                PublicEdition named = way.apply(strategy).publicEdition();

                assertThat(OwnReferences.plain(named.strategy())).isEqualTo(OwnReferences.plain(edition.strategy()));
                assertThat(named.withheldAt()).isEqualTo(edition.withheldAt());
                assertThat(paths(named.dangling())).isEqualTo(paths(edition.dangling()));
            }
        }
    }

    @Property(seed = "3", tries = 300)
    void parts_inherit_the_same(@ForAll long seed) {
        Strategy strategy = document(seed);
        Strategy named = OwnReferences.named(strategy);
        for (Action action : named.index().all(Action.class)) {
            assertThat(ids(EffectiveAction.of(named, action)))
                    .isEqualTo(ids(EffectiveAction.of(
                            strategy,
                            strategy.index().find(action.id(), Action.class).orElseThrow())));
        }
    }

    @Property(seed = "4", tries = 1000)
    void merges_meet_the_same_conflicts(
            @ForAll long seed, @ForAll @IntRange(max = 2) int common, @ForAll @IntRange(max = 12) int edits) {
        assertMergedAlike(Triple.of(seed, common, edits));
    }

    @Property(seed = "5", tries = 1000)
    void merges_keep_the_same_from_the_public(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int edits) {
        List<Doing> all = List.of(Doing.values());
        assertMergedAlike(DisclosureLawsTest.triple(seed, edits, all, all));
    }

    private static void assertMergedAlike(Triple triple) {
        List<Strategy> versions = List.of(triple.base(), triple.ours(), triple.theirs());
        Assume.that(new HashSet<>(versions.stream().map(Strategy::id).toList()).size() == 1);
        Assume.that(versions.stream()
                .allMatch(version -> OwnReferences.plain(version).equals(version)));
        Merge plain = triple.merge();
        Merge named = Merge.of(
                OwnReferences.named(triple.base()),
                OwnReferences.named(triple.ours()),
                OwnReferences.named(triple.theirs()));

        assertThat(Conflicting.in(named)).isEqualTo(Conflicting.in(plain));
        assertThat(OwnReferences.plain(named.document())).isEqualTo(plain.document());
    }

    private static List<String> ids(EffectiveAction action) {
        return action.lineage().stream().map(Action::id).toList();
    }

    private static List<ElementPath> paths(List<Use> uses) {
        return uses.stream().map(Use::path).toList();
    }

    private static Strategy plan(Action... actions) {
        return Examples.board()
                .actionPlan(ActionPlan.builder().actions(List.of(actions)).build())
                .build();
    }

    private static Action action(String id, String... dependsOn) {
        return Action.builder()
                .id(id)
                .title("Do " + id)
                .dependsOn(List.of(dependsOn))
                .build();
    }

    @Test
    void a_removal_meets_a_new_reference_that_names_the_document() {
        Strategy base = plan(action("a"), action("b"));
        Strategy ours = plan(action("b"));
        Strategy theirs = plan(action("a"), action("b", "harbour-digital#a"));

        Merge merge = Merge.of(base, ours, theirs);

        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(ConflictKind.REMOVAL);
        assertThat(merge.document()).isEqualTo(theirs);
    }

    @Test
    void a_reference_that_is_written_in_another_way_is_new_unless_the_remover_left_it() {
        Strategy base = plan(action("a"), action("b", "a"));
        Strategy ours = plan(action("b", "a"));
        Strategy theirs = plan(action("a"), action("b", "harbour-digital#a"));

        assertThat(Merge.of(base, ours, theirs).conflicts()).isEmpty();
        assertThat(Merge.of(base, plan(action("b")), theirs).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.REMOVAL);
    }

    @Test
    void two_sides_make_a_circle_with_references_that_name_the_document() {
        Strategy base = plan(action("a"), action("b"));
        Strategy ours = plan(action("a", "harbour-digital#b"), action("b"));
        Strategy theirs = plan(action("a"), action("b", "harbour-digital@1#a"));

        Merge merge = Merge.of(base, ours, theirs);

        assertThat(merge.conflicts())
                .isNotEmpty()
                .allSatisfy(conflict -> assertThat(conflict.kind()).isEqualTo(ConflictKind.CYCLE));
        assertThat(merge.document()).isEqualTo(base);
    }

    @Test
    void the_difference_says_that_a_reference_that_names_the_document_stopped_resolving() {
        Strategy before = plan(action("a"), action("b", "harbour-digital#a"));
        Strategy after = plan(action("b", "harbour-digital#a"));

        assertThat(StrategyDiff.between(before, after).changes())
                .anySatisfy(change -> assertThat(change.means(MeaningKind.REFERENCE_STOPPED_RESOLVING))
                        .isTrue());
    }

    @Test
    void sentences_tell_references_that_name_the_document_by_title() {
        Strategy before = plan(action("a"), action("b"));
        Strategy after = plan(action("a"), action("b", "harbour-digital#a"));

        assertThat(StrategyDiff.between(before, after).changes())
                .anySatisfy(
                        change -> assertThat(change.sentence()).contains("Do a").doesNotContain("harbour-digital#a"));
    }

    @Test
    void a_word_on_who_may_see_something_holds_when_the_version_gets_another_label() {
        for (String subject : List.of("a", "harbour-digital#a", "harbour-digital@1#a", "harbour-digital@0#a")) {
            Strategy strategy = plan(action("a"), action("b").withPartOf(subject))
                    .withDisclosures(List.of(Disclosure.builder()
                            .subject(subject)
                            .audience(Audience.INTERNAL)
                            .build()));

            assertThat(strategy.publicEdition().strategy().index().all(Action.class))
                    .as(subject)
                    .isEmpty();
        }
    }

    @Test
    void references_into_other_documents_and_other_versions_stay_what_they_are() {
        Strategy strategy = plan(action("a", "other#a", "harbour-digital@2#a", "harbour-digital@1#a", "#a"));

        assertThat(Stream.of("other#a", "harbour-digital@2#a", "harbour#a", "harbour-digital@1#a", "#a", "a", "")
                        .map(strategy.index()::idOf))
                .containsExactly("other#a", "harbour-digital@2#a", "harbour#a", "a", "#a", "a", "");
        assertThat(strategy.index().idInAnyVersion("harbour-digital@2#a")).isEqualTo("a");
        assertThat(strategy.index().idInAnyVersion("other#a")).isEqualTo("other#a");
        assertThat(strategy.index().referencesTo("a")).hasSize(1);
    }
}
