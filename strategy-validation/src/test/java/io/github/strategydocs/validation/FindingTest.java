package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final int THREADS = 8;
    private static final int ACTIONS = 200;

    private static Strategy document() {
        return harbourWith(
                IntStream.range(0, ACTIONS).mapToObj(i -> action("action-" + i)).toArray(Action[]::new));
    }

    private static List<Finding> findings() {
        return Validator.of(Profile.publication())
                .validate(ValidationRequest.of(document()))
                .findings();
    }

    private static List<String> told(List<Finding> findings) {
        List<String> told = new ArrayList<>();
        for (Finding finding : findings) {
            told.add(finding.message()
                    + finding.pointer()
                    + finding.fingerprint()
                    + finding.title()
                    + finding.element());
        }
        return told;
    }

    @Test
    void two_runs_of_one_request_find_what_is_equal() {
        List<Finding> once = findings();
        List<Finding> again = findings();

        assertThat(once).hasSizeGreaterThan(ACTIONS).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(once).doesNotHaveDuplicates();
    }

    @Test
    void many_threads_are_told_the_same() throws Exception {
        List<String> expected = told(findings());
        List<Finding> shared = findings();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> readers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                readers.add(() -> told(shared));
            }
            for (Future<List<String>> told : threads.invokeAll(readers)) {
                assertThat(told.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void findings_that_are_alike_are_told_apart_whichever_is_asked_first() {
        Rule rule = rule(context -> {
            context.finding(ElementPath.ROOT).report("Found.");
            context.finding(ElementPath.ROOT).report("Found.");
        });
        Validator validator = Validator.of(Profile.publication(), List.of(rule));
        List<Finding> first =
                validator.validate(ValidationRequest.of(document())).findings();
        List<Finding> last =
                validator.validate(ValidationRequest.of(document())).findings();

        assertThat(last.get(1).fingerprint()).isNotEqualTo(last.get(0).fingerprint());
        assertThat(last.get(0)).isEqualTo(first.get(0)).isNotEqualTo(first.get(1));
    }

    @Test
    void a_draft_that_goes_on_changes_nothing_that_was_reported() {
        Rule rule = rule(context -> {
            FindingDraft draft = context.finding(ElementPath.ROOT).argument("count", 1);
            draft.report("{count} found.");
            draft.argument("count", 2).about("more").report("{count} found.");
        });

        assertThat(Validator.of(Profile.publication(), List.of(rule))
                        .validate(ValidationRequest.of(document()))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("1 found.", "2 found.");
    }

    @Test
    void a_name_that_is_worked_out_later_is_the_one_that_was_known_before() {
        Action action =
                action("quay").withTitle("Mend the quay wall where the boats land, and the steps of stone beside it");
        ElementPath place = ElementPath.parse("actionPlan.actions[quay]");
        Rule rule = rule(context -> context.finding(place.attribute("deadline"))
                .argument("known", context.nameOf(place))
                .namedInFull("full", place)
                .named("fitted", place)
                .report("{full} and {fitted} have none."));

        Finding finding = Validator.of(Profile.publication(), List.of(rule))
                .validate(ValidationRequest.of(harbourWith(action)))
                .findings()
                .get(0);

        assertThat(finding.arguments())
                .containsEntry("full", finding.arguments().get("known"))
                .containsEntry(
                        "full", "action \"Mend the quay wall where the boats land, and the steps of stone beside it\"")
                .containsEntry(
                        "fitted", "action \"Mend the quay wall where the boats land, and the steps of stone beside…\"");
        assertThat(finding.message()).endsWith("beside…\" have none.");
    }

    private static Rule rule(Consumer<RuleContext> check) {
        RuleMetadata metadata = RuleMetadata.builder("acme/rule")
                .title("Title")
                .why("Why.")
                .remedy("Remedy.")
                .inPublication(Severity.INFO)
                .build();
        return new Rule() {
            @Override
            public RuleMetadata metadata() {
                return metadata;
            }

            @Override
            public void check(RuleContext context) {
                check.accept(context);
            }
        };
    }
}
