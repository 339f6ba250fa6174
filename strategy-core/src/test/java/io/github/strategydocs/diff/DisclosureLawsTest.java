package io.github.strategydocs.diff;

import io.github.strategydocs.diff.MergeLawsTest.Triple;
import io.github.strategydocs.diff.SecretEdits.Doing;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * One law about what becomes public: until somebody decides, the public edition of a merge is put together of what the
 * public editions of its three versions show. It holds for whatever reason something was internal.
 */
class DisclosureLawsTest {

    private static final int TRIES = 3000;

    @Property(seed = "1", tries = TRIES)
    void moving_makes_nothing_public(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int edits) {
        assertNothingIsDisclosed(seed, edits, List.of(Doing.MOVE), List.of(Doing.WRITE, Doing.MOVE, Doing.UNWORD));
    }

    @Property(seed = "2", tries = TRIES)
    void a_public_word_on_what_is_around_makes_nothing_public_that_is_internal_by_default(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int edits) {
        assertNothingIsDisclosed(seed, edits, List.of(Doing.WORD), List.of(Doing.WRITE));
    }

    @Property(seed = "3", tries = TRIES)
    void two_sides_that_each_take_back_one_word_make_nothing_public(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int edits) {
        assertNothingIsDisclosed(seed, edits, List.of(Doing.UNWORD), List.of(Doing.UNWORD));
    }

    /** Where there is another conflict base stands, against both sides if need be, and people are told. */
    @Property(seed = "4", tries = TRIES)
    void nothing_that_two_sides_do_makes_public_what_no_version_shows_and_no_conflict_is_about(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int edits) {
        Triple triple = triple(seed, edits, List.of(Doing.values()), List.of(Doing.values()));
        Merge merge = triple.merge();
        assertShows(triple, untold(published(merge.document()), triple, merge.conflicts()));
    }

    @Property(seed = "5", tries = 500)
    void the_laws_of_merging_hold_where_much_is_internal(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int edits) {
        Triple triple = triple(seed, edits, List.of(Doing.values()), List.of(Doing.values()));

        MergeLawsTest.assertUnchangedSides(triple);
        MergeLawsTest.assertSymmetric(triple);
        MergeLawsTest.assertComplete(triple);
        MergeLawsTest.assertNothingMadeUp(triple);
        MergeLawsTest.assertResolves(triple, Side.OURS);
        MergeLawsTest.assertResolves(triple, Side.THEIRS);
    }

    private static void assertNothingIsDisclosed(long seed, int edits, List<Doing> ours, List<Doing> theirs) {
        Triple triple = triple(seed, edits, ours, theirs);
        assertShows(triple, published(triple.merge().document()));
    }

    /** Three versions of a document of which much is internal. */
    static Triple triple(long seed, int edits, List<Doing> ours, List<Doing> theirs) {
        Random seeds = new Random(seed);
        Strategy base = new SecretEdits(seeds.nextLong()).base(1 + seeds.nextInt(4));
        return new Triple(
                base,
                new SecretEdits(seeds.nextLong()).edit(base, edits, ours),
                new SecretEdits(seeds.nextLong()).edit(base, edits, theirs));
    }

    static void assertShows(Triple triple, Strategy edition) {
        MergeChecker.assertNothingIsMadeUp(
                edition, published(triple.base()), published(triple.ours()), published(triple.theirs()));
    }

    /**
     * What the public sees. To say that something is public is meant for the public; and a skills audit is one value, of
     * which without a record nothing is left to see.
     */
    static Strategy published(Strategy strategy) {
        Strategy edition = strategy.publicEdition().strategy();
        return edition.withDisclosures()
                .withResourcing(edition.resourcing()
                        .map(resourcing -> resourcing.withSkillsAudit(resourcing
                                .skillsAudit()
                                .filter(audit -> !audit.records().isEmpty()))));
    }

    /** An edition without what a conflict other than about disclosure is about, with its parts and what speaks of it. */
    static Strategy untold(Strategy edition, Triple triple, List<Conflict> conflicts) {
        Set<String> told = new HashSet<>();
        for (Conflict conflict : conflicts) {
            if (conflict.kind() != ConflictKind.DISCLOSURE) {
                told.add(keyOf(conflict.path()));
            }
        }
        int known;
        do {
            known = told.size();
            for (Strategy version : List.of(triple.base(), triple.ours(), triple.theirs())) {
                version.index().forEach((path, value) -> {
                    boolean isPartOfTold = value instanceof Action action
                            && action.partOf().filter(told::contains).isPresent();
                    if (isPartOfTold || isTold(value, told)) {
                        Walker.walk(
                                value,
                                (inside, part) ->
                                        part.typeDescription().idOf(part).ifPresent(told::add));
                    }
                });
            }
        } while (told.size() > known);
        return (Strategy) new Rewriter(value -> isTold(value, told)
                        ? Optional.empty()
                        : Optional.of(isToldSection(value, told) ? withoutOwnWords(value) : value))
                .rewrite(edition)
                .orElseThrow();
    }

    private static boolean isTold(Described value, Set<String> told) {
        return value instanceof Element element && told.contains(element.id())
                || value instanceof ProgressEntry entry && told.contains(entry.subject());
    }

    private static boolean isToldSection(Described value, Set<String> told) {
        return Sections.attributes().stream()
                .anyMatch(section ->
                        told.contains(section.name()) && section.valueType().orElseThrow() == value.typeDescription());
    }

    private static Described withoutOwnWords(Described section) {
        TypeBinding type = (TypeBinding) section.typeDescription();
        Described without = section;
        for (Attribute attribute : type.attributes()) {
            if (!MergeNode.isNode(attribute)) {
                without = type.with(without, attribute.index(), null);
            }
        }
        return without;
    }

    private static String keyOf(ElementPath path) {
        String key = "";
        for (Step step : path.steps()) {
            if (step instanceof MemberStep member) {
                key = member.id();
            } else if (key.isEmpty() && step instanceof AttributeStep attribute) {
                key = attribute.name();
            }
        }
        return key;
    }
}
