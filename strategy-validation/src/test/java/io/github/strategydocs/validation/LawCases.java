package io.github.strategydocs.validation;

import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.DescribedArbitraries;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.ProjectFiles;
import io.github.strategydocs.testing.RandomEdits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Documents in which rules find something: the examples of all rules, the documents of a whole department, and random
 * ones that reach every type and attribute; all of them as they are, and edited at random.
 */
final class LawCases {

    /** One compares the order of titles, and one the content of versions, of which the order of lists is a part. */
    static final Set<String> ABOUT_ORDER = Set.of("originality/same-plan", "change/version-unbumped");

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 1);
    private static final int MOST_EDITS = 4;
    private static final List<LawCase> EXAMPLES = examples();
    private static final List<LawCase> DEPARTMENT = departments();

    private LawCases() {}

    /** The examples of all rules as they stand, and the documents of the department. */
    static List<LawCase> written() {
        List<LawCase> written = new ArrayList<>(EXAMPLES);
        written.addAll(DEPARTMENT);
        return written;
    }

    /** A whole document with the version before it. */
    static LawCase department() {
        return DEPARTMENT.get(1);
    }

    /** Any of these, and random documents with a version before; edited, if only a little. */
    static Arbitrary<LawCase> any() {
        Arbitrary<LawCase> originals = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(EXAMPLES)), Tuple.of(1, Arbitraries.of(DEPARTMENT)), Tuple.of(5, random()));
        Arbitrary<Long> seeds = Arbitraries.longs();
        Arbitrary<Integer> edits = Arbitraries.integers().between(0, MOST_EDITS);
        return Combinators.combine(originals, seeds, edits).as(LawCases::edited);
    }

    private static LawCase edited(LawCase original, long seed, int edits) {
        return edits == 0 ? original : original.withDocument(new RandomEdits(seed).edit(original.document(), edits));
    }

    private static Arbitrary<LawCase> random() {
        Arbitrary<Strategy> documents = DescribedArbitraries.strategies(DocumentShape.STANDARD);
        return Combinators.combine(documents, Arbitraries.longs())
                .as((document, seed) -> new LawCase(
                        "random",
                        document,
                        Optional.of(new RandomEdits(seed).edit(document, MOST_EDITS)),
                        List.of(document.withId("parent")),
                        List.of(),
                        TODAY,
                        seed % 4 == 0));
    }

    private static List<LawCase> examples() {
        return Rules.builtIn().stream().flatMap(rule -> of(rule).stream()).toList();
    }

    /** The examples of a rule. */
    static List<LawCase> of(Rule rule) {
        return rule.examples().stream()
                .map(example -> new LawCase(
                        rule.metadata().id() + ": " + example.title(),
                        read(example.document()),
                        example.previous().map(LawCases::read),
                        example.related().stream().map(LawCases::read).toList(),
                        example.corpus().stream().map(LawCases::read).toList(),
                        example.asOf().orElse(TODAY),
                        example.publicEdition()))
                .toList();
    }

    private static Strategy read(String text) {
        return StrategyJson.read(RuleExample.wholeDocument(text));
    }

    private static List<LawCase> departments() {
        Strategy first = departmental("department-2026.json");
        Strategy second = departmental("department-2027.json");
        return List.of(
                department(first, Optional.empty()),
                department(second, Optional.of(first)),
                department(departmental("department-draft.json"), Optional.empty()));
    }

    private static LawCase department(Strategy document, Optional<Strategy> previous) {
        return new LawCase(document.title(), document, previous, List.of(), List.of(), TODAY, false);
    }

    private static Strategy departmental(String file) {
        try {
            return StrategyJson.read(Files.readAllBytes(
                    ProjectFiles.root().resolve("extras/examples").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
