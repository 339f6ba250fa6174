package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.testing.DescribedTypes;
import io.github.strategydocs.testing.RandomDocuments;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressStatusTest {

    /** By the metamodel, so that no work that comes to have a status is forgotten; a report on progress is no work. */
    @Test
    void of_every_value_it_is_what_the_value_has_for_a_status_unless_it_is_a_report() {
        RandomDocuments source = new RandomDocuments(1);
        Set<String> typesWithStatus = new HashSet<>();
        for (TypeBinding type : DescribedTypes.concrete()) {
            for (int i = 0; i < 20; i++) {
                Described value = source.next(type);
                Optional<ProgressStatus> expected =
                        value instanceof ProgressEntry ? Optional.empty() : statusOf(type, value);

                assertThat(ProgressStatus.of(value)).as("%s", value).isEqualTo(expected);
                expected.ifPresent(status -> typesWithStatus.add(type.name()));
            }
        }
        assertThat(typesWithStatus).isEqualTo(Set.copyOf(List.of("Action", "Deliverable", "Milestone")));
    }

    private static Optional<ProgressStatus> statusOf(TypeBinding type, Described value) {
        for (Attribute attribute : type.attributes()) {
            Optional<Object> content = attribute.valueIn(value);
            if (attribute.name().equals("status")
                    && content.isPresent()
                    && content.get() instanceof ProgressStatus status) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
