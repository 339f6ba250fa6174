package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.AttributeStep;
import io.github.strategydocs.metamodel.PathResolver;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Nobody gets rid of what is said of something that is missing or insufficient by taking more away. */
class AbsenceLawTest {

    /** What a rule finds missing somewhere. */
    private record Absence(String rule, Attribute attribute) {}

    /** They report a date that is long past where it stands, and where it is reckoned, where it would stand. */
    private static final Set<String> ABOUT_DATES = Set.of("baseline/stale", "monitoring/review-overdue");

    private static final Set<Absence> ABSENCES = absencesFound();

    @Provide
    Arbitrary<LawCase> cases() {
        return LawCases.any();
    }

    @Test
    void the_examples_show_what_is_found_missing() {
        assertThat(ABSENCES)
                .hasSizeGreaterThan(50)
                .extracting(absence -> absence.rule() + " " + absence.attribute())
                .contains(
                        "action/no-deadline Action.deadline",
                        "engagement/records-unaddressed Engagement.recordRules",
                        "skill/no-audit SkillsAudit.assessedOn");
    }

    /** Or else a finding about the whole section takes its place, and matters no less. */
    @Property(seed = "1", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void to_delete_what_a_rule_finds_missing_removes_no_such_finding(@ForAll("cases") LawCase each) {
        assertNothingIsGained(each);
    }

    @Test
    void the_law_holds_of_every_example() {
        LawCases.written().forEach(AbsenceLawTest::assertNothingIsGained);
    }

    private static void assertNothingIsGained(LawCase each) {
        List<Finding> before = each.report().findings();
        Walker.walk(each.document(), (path, value) -> {
            for (Attribute attribute : value.typeDescription().attributes()) {
                List<Finding> concerned = before.stream()
                        .filter(finding -> ABSENCES.contains(new Absence(finding.rule(), attribute)))
                        .toList();
                boolean isThere =
                        !attribute.isMandatory() && attribute.valueIn(value).isPresent();
                if (isThere && !concerned.isEmpty()) {
                    Strategy without = LawChanges.without(each.document(), value, attribute);
                    assertKept(concerned, each.withDocument(without).report(), path.attribute(attribute.name()));
                }
            }
        });
    }

    private static void assertKept(List<Finding> before, ValidationReport after, ElementPath deleted) {
        for (Finding finding : before) {
            assertThat(after.findings())
                    .as("after %s was deleted, of: %s", deleted, finding)
                    .anyMatch(other -> other.severity().isAtLeast(finding.severity())
                            && (isOfSection(other, deleted) || isSame(other, finding, deleted)));
        }
    }

    private static boolean isSame(Finding other, Finding finding, ElementPath deleted) {
        return other.rule().equals(finding.rule())
                && (other.path().equals(finding.path()) || other.path().equals(deleted));
    }

    private static boolean isOfSection(Finding finding, ElementPath deleted) {
        List<ElementPath.Step> steps = finding.path().steps();
        return steps.equals(deleted.steps().subList(0, 1));
    }

    private static Set<Absence> absencesFound() {
        Set<Absence> absences = new HashSet<>();
        for (LawCase each : LawCases.written()) {
            PathResolver resolver = PathResolver.of(each.document());
            for (Finding finding : each.report().findings()) {
                absence(each.document(), resolver, finding).ifPresent(absences::add);
            }
        }
        return absences;
    }

    private static Optional<Absence> absence(Strategy strategy, PathResolver resolver, Finding finding) {
        if (ABOUT_DATES.contains(finding.rule())
                || !(finding.path().lastStep().orElse(null) instanceof AttributeStep step)) {
            return Optional.empty();
        }
        ElementPath parent = finding.path().parent().orElseThrow();
        Optional<?> holder = parent.isRoot() ? Optional.of(strategy) : resolver.resolve(parent);
        return holder.filter(Described.class::isInstance)
                .map(Described.class::cast)
                .flatMap(value -> value.typeDescription()
                        .attribute(step.name())
                        .filter(attribute -> attribute.valueIn(value).isEmpty()))
                .map(attribute -> new Absence(finding.rule(), attribute));
    }
}
