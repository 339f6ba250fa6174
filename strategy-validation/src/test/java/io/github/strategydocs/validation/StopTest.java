package io.github.strategydocs.validation;

import static io.github.strategydocs.validation.Samples.harbour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class StopTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_validation_that_nobody_wants_any_longer_ends_between_two_rules() {
        assertThatThrownBy(() -> validate(after(3)))
                .isInstanceOf(CancellationException.class)
                .hasMessage(
                        "the validation of \"Digital Strategy of the Harbour Board\" (harbour-digital) was stopped");
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_signal_that_never_comes_is_asked_before_each_rule_and_changes_nothing() {
        ValidationReport report = validate(after(Integer.MAX_VALUE));

        assertThat(asked).hasValue(Rules.builtIn().size());
        assertThat(report.findings())
                .isEqualTo(Validator.of(Profile.publication())
                        .validate(ValidationRequest.of(harbour()))
                        .findings());
    }

    @Test
    void a_thread_that_was_interrupted_validates_to_the_end() {
        Thread.currentThread().interrupt();
        try {
            assertThat(validate(after(Integer.MAX_VALUE)).outcomes())
                    .hasSize(Rules.builtIn().size());
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_rule_may_end_the_validation() {
        Rule cancelling = new Rule() {
            @Override
            public RuleMetadata metadata() {
                return RuleMetadata.builder("acme/cancelling")
                        .title("Test")
                        .why("To test.")
                        .remedy("None.")
                        .inPublication(Severity.INFO)
                        .build();
            }

            @Override
            public void check(RuleContext context) {
                throw new CancellationException("enough");
            }
        };

        assertThatThrownBy(() -> Validator.of(Profile.publication())
                        .withRules(cancelling)
                        .validate(ValidationRequest.of(harbour())))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
    }

    @Test
    void the_comparison_with_a_corpus_ends_between_two_texts() {
        Strategy strategy = withActions(200);
        Corpus corpus = Corpus.builder().add(strategy).build();
        List<CopiedText> received = new ArrayList<>();

        assertThatThrownBy(() -> corpus.compare(0.3, received::add, after(100)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the comparison of 1 documents was stopped");
        assertThat(asked).hasValue(100);

        asked.set(0);
        corpus.compare(0.3, received::add, after(Integer.MAX_VALUE));
        assertThat(asked.get()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void the_search_for_copied_text_ends_between_two_texts() {
        ValidationRequest request = ValidationRequest.of(withActions(200))
                .withCorpus(Corpus.builder().add(harbour()).build())
                .withStop(after(Integer.MAX_VALUE));

        Validator.of(Profile.publication()).validate(request);

        assertThat(asked.get()).isGreaterThanOrEqualTo(Rules.builtIn().size() + 200);
    }

    private static Strategy withActions(int count) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            actions.add(Samples.action("a" + i));
        }
        return Samples.harbourWith(actions.toArray(new Action[0]));
    }

    private BooleanSupplier after(int times) {
        return () -> asked.incrementAndGet() >= times;
    }

    private static ValidationReport validate(BooleanSupplier stop) {
        return Validator.of(Profile.publication())
                .validate(ValidationRequest.of(harbour()).withStop(stop));
    }
}
