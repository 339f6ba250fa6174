package io.github.strategydocs.diff;

import io.github.strategydocs.diff.MergeLawsTest.Triple;
import io.github.strategydocs.diff.SecretEdits.Doing;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Random;
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

    @Property(seed = "4", tries = TRIES)
    void nothing_that_two_sides_do_makes_public_what_no_version_shows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int edits) {
        assertNothingIsDisclosed(seed, edits, List.of(Doing.values()), List.of(Doing.values()));
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
}
