package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.value.PartialDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How grave it is to have copied hangs on how much was copied, and on whether the dates tell who did. */
class CopiedSharesTest {

    private static final int WORDS = 104;

    /** Of a hundred runs of five words, so many are shared as there are shared words but four. */
    @ParameterizedTest
    @CsvSource({
        "2027, 104, ERROR",
        "2027, 64, ERROR",
        "2027, 63, WARNING",
        "2027, 34, WARNING",
        "2027, 33, ",
        "2026-05, 104, WARNING",
        "2025, 104, ",
    })
    void a_copy_is_as_grave_as_it_is_long(String date, int shared, Severity severity) {
        Strategy source = document("source", "2026", words("s", WORDS));
        Strategy copy = document("copy", date, words("s", shared) + " " + words("c", WORDS - shared));

        ValidationRequest request = ValidationRequest.of(copy)
                .withCorpus(Corpus.builder().add(source).build());

        assertThat(Samples.findings("originality/copied", request))
                .filteredOn(finding -> finding.element().isPresent())
                .extracting(Finding::severity)
                .isEqualTo(Stream.ofNullable(severity).toList());
    }

    private static String words(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(" "));
    }

    private static Strategy document(String id, String date, String text) {
        Strategy strategy = Samples.harbourWith(
                        Samples.action("a").withTitle("Forms").withDescription(text))
                .withId(id);
        return strategy.withVersion(strategy.version().withDate(PartialDate.parse(date)));
    }
}
