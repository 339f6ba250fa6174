package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The short way to a strategy: it, or one exception that carries all problems. */
class ReadTest {

    private static final byte[] REPORT = """
            { "agency": "Board", "items": [ { "id": "1", "text": "Open data", "due": "2012-11" } ] }
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void what_can_be_read_is_what_parsing_gives() {
        byte[] plan = StratMl.write(GsaReport.read(REPORT), StratMlPart.PART_1).bytes();

        assertThat(GsaReport.read(REPORT)).isEqualTo(GsaReport.parse(REPORT).strategy());
        assertThat(StratMl.read(plan)).isEqualTo(StratMl.parse(plan).strategy());
    }

    @Test
    void what_cannot_be_read_is_told_at_once() {
        byte[] nothing = "no plan".getBytes(StandardCharsets.UTF_8);

        for (Function<byte[], ?> read : List.<Function<byte[], ?>>of(GsaReport::read, StratMl::read)) {
            ImportException thrown = catchThrowableOfType(ImportException.class, () -> read.apply(nothing));
            assertThat(thrown.problems()).isNotEmpty();
        }
        assertThatThrownBy(() -> StratMl.read(nothing)).hasMessageContaining("1:1");
    }
}
