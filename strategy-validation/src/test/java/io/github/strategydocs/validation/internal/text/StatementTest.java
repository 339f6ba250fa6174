package io.github.strategydocs.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    @ParameterizedTest
    @CsvSource({
        "'The keeper answers.', the keeper answers, 3",
        "'  The\n\nKeeper--answers!', the keeper answers, 3",
        "'the keeper’s dog', the keepers dog, 3",
        "'the keeper''s dog', the keepers dog, 3",
        "'30% of 4', 30 of 4, 3",
        "'', '', 0",
        "' … ', '', 0",
        "'\uD835\uDC00 B', '\uD835\uDC00 b', 2"
    })
    void a_statement_is_its_words(String text, String statement, int words) {
        assertThat(Statement.of(text)).isEqualTo(statement);
        assertThat(Statement.words(text)).isEqualTo(words);
        assertThat(SplitTexts.of(List.of("Before.", text), List.of()).words(1)).isEqualTo(words);
    }
}
