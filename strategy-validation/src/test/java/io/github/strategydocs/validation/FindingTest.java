package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.action;
import static io.github.strategydocs.validation.Samples.harbourWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void a_name_that_is_cut_keeps_its_closing_quotation_mark_wherever_it_comes_from() {
        String title =
                "Supplier of the harbour's registers, of the moorings and of all that floats on the water by night";
        ElementPath place = ElementPath.parse("actionPlan.actions[quay]");
        Rule rule = rule(context -> context.finding(place)
                .argument("byId", context.nameOf("quay"))
                .argument("names", List.of(context.nameOf("quay"), "it"))
                .argument(
                        "open",
                        "A title with one quotation mark: \" and so much more that it has to be cut off at last")
                .namedInFull("full", place.attribute("deadline"))
                .report("{byId} on: {names}; {open}; {full}"));

        Finding finding = Validator.of(Profile.publication(), List.of(rule))
                .validate(ValidationRequest.of(harbourWith(action("quay").withTitle(title))))
                .findings()
                .get(0);

        assertThat(finding.message())
                .isEqualTo("Action \"Supplier of the harbour's registers, of the moorings and of all that flo…\" on: "
                        + "action \"Supplier of the harbour's registers, of the moorings and of all that flo…\" and it; "
                        + "A title with one quotation mark: \" and so much more that it has to be cut off at…; "
                        + "the deadline of action \"Supplier of the harbour's registers, of the moorings and of all that "
                        + "floats on t…\"");
    }

    @Test
    void a_sentence_stands_in_the_message_whole_whatever_its_name() {
        String sentence =
                "the deadline of action \"Mend the quay\" slipped from March 2027 to June 2027, by ninety-two\ndays";
        Rule rule = rule(context -> context.finding(ElementPath.ROOT)
                .sentence("first", sentence)
                .sentences("all", List.of(sentence, "more"))
                .argument("change", sentence)
                .report("{first}; {all}; {change}"));

        Finding finding = Validator.of(Profile.publication(), List.of(rule))
                .validate(ValidationRequest.of(document()))
                .findings()
                .get(0);

        String line = sentence.replace('\n', ' ');
        assertThat(finding.message())
                .isEqualTo("T" + line.substring(1) + "; " + line + ", more; " + line.substring(0, 81) + "…");
        assertThat(finding.arguments())
                .containsEntry("first", sentence)
                .containsEntry("all", List.of(sentence, "more"));
    }

    @Test
    void what_a_rule_goes_on_changing_stays_as_it_was_reported() {
        StringBuilder name = new StringBuilder("Quay");
        List<Object> names = new ArrayList<>(List.of(name));
        Rule rule = rule(context -> {
            FindingDraft draft =
                    context.finding(ElementPath.ROOT).argument("name", name).argument("names", names);
            name.append(" 2");
            names.add("Pier");
            draft.report("{name} of {names}.");
        });

        Finding finding = Validator.of(Profile.publication(), List.of(rule))
                .validate(ValidationRequest.of(document()))
                .findings()
                .get(0);

        assertThat(finding.message()).isEqualTo("Quay of Quay.");
        assertThat(finding.arguments()).isEqualTo(Map.of("name", "Quay", "names", List.of("Quay")));
    }

    @Test
    void what_is_no_text_number_or_date_is_refused_by_name() {
        assertRefused(
                new AtomicInteger(1),
                "the argument \"what\" is a java.util.concurrent.atomic.AtomicInteger; "
                        + "give a text, a number, a date, or a list of such");
        assertRefused(new Date(0), "java.util.Date");
        assertRefused(new String[] {"a"}, "the argument \"what\"");
        assertRefused(List.of(new AtomicInteger(1)), "AtomicInteger");
        assertRefused(Arrays.asList("a", null), "the list given as the argument \"what\" holds a null");
    }

    @Test
    void every_text_number_and_date_is_taken() {
        List<Object> taken = List.of(
                "a",
                'a',
                1,
                1L,
                1.5,
                BigDecimal.TEN,
                Decimal.of(1),
                true,
                Severity.INFO,
                LocalDate.EPOCH,
                PartialDate.parse("2027"),
                Span.parse("P3M"),
                Duration.ZERO,
                List.of("a", List.of(1)));
        Rule rule = rule(context ->
                context.finding(ElementPath.ROOT).argument("what", taken).report("{what}"));

        assertThat(Validator.of(Profile.publication(), List.of(rule))
                        .validate(ValidationRequest.of(document()))
                        .findings())
                .extracting(finding -> finding.arguments().get("what"))
                .containsExactly(taken);
    }

    private static void assertRefused(Object argument, String words) {
        Rule rule = rule(context -> context.finding(ElementPath.ROOT).argument("what", argument));

        assertThat(Validator.of(Profile.publication(), List.of(rule))
                        .validate(ValidationRequest.of(document()))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("validator/rule-failed"))
                .extracting(finding -> finding.arguments().get("fault"))
                .asString()
                .contains(words);
    }

    @Test
    void what_is_reported_when_the_run_is_over_is_not_lost_in_silence() {
        List<FindingDraft> kept = new ArrayList<>();
        Rule rule = rule(context -> kept.add(context.finding(ElementPath.ROOT)));
        Validator.of(Profile.publication(), List.of(rule)).validate(ValidationRequest.of(document()));

        assertThatThrownBy(() -> kept.get(0).report("Too late."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the rule acme/rule reports \"Too late.\" after it has returned from its check; nobody would "
                                + "hear of it");
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
