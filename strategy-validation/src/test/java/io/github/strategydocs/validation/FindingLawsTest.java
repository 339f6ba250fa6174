package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import io.github.strategydocs.metamodel.ElementPath.Step;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.model.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What must not matter to any rule, whatever the document. */
class FindingLawsTest {

    /** What a finding is known by, and how much it matters. */
    private record Known(String rule, Severity severity, String fingerprint) {}

    /** What a finding says, and where. */
    private record Told(String rule, Severity severity, List<Step> path, String message) {}

    private static final String PREFIX = "9-";

    @Provide
    Arbitrary<LawCase> cases() {
        return LawCases.any();
    }

    @Test
    void the_laws_are_tried_on_documents_in_which_every_rule_finds_something() {
        Set<String> found = new HashSet<>();
        for (LawCase each : LawCases.written()) {
            each.report().findings().forEach(finding -> found.add(finding.rule()));
        }

        assertThat(Rules.builtIn()).extracting(rule -> rule.metadata().id()).allMatch(found::contains);
    }

    @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_elements_changes_no_finding(@ForAll("cases") LawCase each, @ForAll long seed) {
        LawCase reordered = each.withDocument(LawChanges.reordered(each.document(), seed));

        assertSameFindings(each, reordered, LawCases.ABOUT_ORDER);
    }

    @Property(seed = "2", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_sets_changes_no_finding_at_all(@ForAll("cases") LawCase each, @ForAll long seed) {
        LawCase reordered = each.withDocument(LawChanges.withOtherSets(each.document(), seed));

        assertSameFindings(each, reordered, Set.of());
    }

    /** All stances turn in all versions alike, so that those who stood alike still do, and nothing came or went. */
    @Property(seed = "3", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void other_stances_change_nothing_but_what_is_said_of_stances(
            @ForAll("cases") LawCase each, @ForAll @IntRange(min = 1, max = 3) int turn) {
        Stance[] stances = Stance.values();
        LawCase turned = each.withAll(strategy -> LawChanges.withStances(
                strategy, stance -> stance.map(known -> stances[(known.ordinal() + turn) % stances.length])));

        assertSameFindings(each, turned, Set.of("stakeholder/hostile-unlisted"));
    }

    /** That a stance stands in a public edition is said of stances; that two stakeholders are alike may hang on theirs. */
    @Property(seed = "4", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void stances_that_come_and_go_change_nothing_but_what_is_said_of_stances(
            @ForAll("cases") LawCase each, @ForAll long seed) {
        Random random = new Random(seed);
        Stance[] stances = Stance.values();
        LawCase before = each.withoutPrevious();
        LawCase after = before.withDocument(LawChanges.withStances(
                each.document(),
                stance -> Optional.of(stances[random.nextInt(stances.length)]).filter(any -> random.nextBoolean())));

        assertSameFindings(
                before,
                after,
                Set.of("stakeholder/hostile-unlisted", "document/internal-in-public", "document/duplicate-entry"));
    }

    /** The new ids keep their order: where one finding is about several elements, it stands at the one that comes first. */
    @Property(seed = "5", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void other_ids_change_nothing_but_the_ids(@ForAll("cases") LawCase each) {
        Set<String> ids = each.ids();
        Assume.that(!ids.contains(each.document().id())
                && !isNamedByName(each, ids)
                && ids.stream().allMatch(id -> TextSyntax.ID.matches(PREFIX + id)));
        LawCase renamed = each.withAll(strategy -> LawChanges.renamed(strategy, ids, PREFIX));

        List<Finding> before = each.report().findings();
        List<Finding> after = renamed.report().findings();
        assertThat(after)
                .extracting(Finding::rule)
                .isEqualTo(before.stream().map(Finding::rule).toList());
        for (int i = 0; i < before.size(); i++) {
            boolean isCut = isCut(before.get(i)) || isCut(after.get(i));
            assertThat(told(after.get(i), isCut)).isEqualTo(told(before.get(i), isCut));
        }
    }

    /** Whether what has the name of an element may stand where its id should: then it matters what an id looks like. */
    private static boolean isNamedByName(LawCase each, Set<String> ids) {
        Set<String> missing = new HashSet<>();
        for (String id : ids) {
            if (each.document().index().find(id).isEmpty()) {
                missing.add(lettersOf(id));
            }
        }
        each.document().index().forEachReference((use, element) -> {
            if (element == null) {
                missing.add(lettersOf(use.text()));
            }
        });
        return each.document().index().ids().stream()
                .map(id -> each.document().index().find(id).orElseThrow())
                .flatMap(element -> element.typeDescription().titleOf(element).stream())
                .anyMatch(title -> missing.contains(lettersOf(title)));
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Where a long name was cut off, what is left of it depends on the length of the id. */
    private static boolean isCut(Finding finding) {
        return finding.message().indexOf('…') >= 0;
    }

    private static Told told(Finding finding, boolean isCut) {
        List<Step> path = finding.path().steps().stream()
                .map(step -> step instanceof MemberStep member ? new MemberStep(original(member.id())) : step)
                .toList();
        String message = isCut ? finding.template() : finding.message();
        // A message begins with a capital, be it the first letter of an id.
        return new Told(
                finding.rule(), finding.severity(), path, original(message).toLowerCase(Locale.ROOT));
    }

    /** Of the new ids, more are alike than were before, and one is guessed where none was. */
    private static String original(String text) {
        return text.replace(PREFIX, "").replaceAll("; did you mean [^?]*\\?", ".");
    }

    private static void assertSameFindings(LawCase before, LawCase after, Set<String> exceptions) {
        assertThat(known(after, exceptions)).containsExactlyInAnyOrderElementsOf(known(before, exceptions));
    }

    private static List<Known> known(LawCase each, Set<String> exceptions) {
        return each.report().findings().stream()
                .filter(finding -> !exceptions.contains(finding.rule()))
                .map(finding -> new Known(finding.rule(), finding.severity(), finding.fingerprint()))
                .toList();
    }
}
