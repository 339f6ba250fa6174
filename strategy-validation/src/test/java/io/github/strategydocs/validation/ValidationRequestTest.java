package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.metamodel.SourceLocator;
import io.github.strategydocs.model.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ValidationRequestTest {

    private static final Strategy STRATEGY = Samples.harbour();
    private static final StrategyHistory HISTORY = StrategyHistory.of(List.of(STRATEGY));
    private static final Corpus CORPUS = Corpus.builder().build();
    private static final StrategyResolver RESOLVER = (document, version) -> Optional.empty();
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final SourceLocator SOURCE = path -> Optional.empty();
    private static final BooleanSupplier STOP = () -> false;

    private static final List<UnaryOperator<ValidationRequest>> CHANGES = List.of(
            request -> request.withPrevious(STRATEGY),
            request -> request.withHistory(HISTORY),
            request -> request.withCorpus(CORPUS),
            request -> request.withRelated(request.related().isEmpty() ? List.of(STRATEGY) : List.of()),
            request -> request.withResolver(RESOLVER),
            request -> request.withAsOf(DAY),
            request -> request.withSource(SOURCE),
            request -> request.withStop(STOP),
            ValidationRequest::asPublicEdition);

    private static List<Object> inputs(ValidationRequest request) {
        return List.of(
                request.strategy(),
                request.previous(),
                request.history(),
                request.corpus(),
                request.related(),
                request.resolver(),
                request.asOf(),
                request.source(),
                request.stop(),
                request.isPublicEdition());
    }

    @Test
    void each_change_keeps_everything_that_was_given_before() {
        ValidationRequest full = ValidationRequest.of(STRATEGY);
        for (UnaryOperator<ValidationRequest> change : CHANGES) {
            full = change.apply(full);
        }

        assertThat(inputs(full))
                .containsExactly(
                        STRATEGY,
                        Optional.of(STRATEGY),
                        Optional.of(HISTORY),
                        Optional.of(CORPUS),
                        List.of(STRATEGY),
                        Optional.of(RESOLVER),
                        Optional.of(DAY),
                        Optional.of(SOURCE),
                        Optional.of(STOP),
                        true);
        for (UnaryOperator<ValidationRequest> change : CHANGES) {
            assertThat(inputs(change.apply(full))).isEqualTo(inputs(full));
        }
    }

    @Test
    void a_change_leaves_the_request_as_it_was() {
        ValidationRequest request = ValidationRequest.of(STRATEGY);
        List<Object> before = inputs(request);

        for (UnaryOperator<ValidationRequest> change : CHANGES) {
            assertThat(inputs(change.apply(request))).isNotEqualTo(before);
            assertThat(inputs(request)).isEqualTo(before);
        }
    }
}
