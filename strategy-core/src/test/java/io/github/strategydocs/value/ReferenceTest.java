package io.github.strategydocs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.strategydocs.testing.DescribedArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @Provide
    Arbitrary<String> texts() {
        return DescribedArbitraries.texts();
    }

    @Provide
    Arbitrary<String> ids() {
        return DescribedArbitraries.ids();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "open-data, -, -, open-data",
                "2.1.1, -, -, 2.1.1",
                "gds-2012#01, gds-2012, -, 01",
                "gds-2012@November 2012#01, gds-2012, November 2012, 01",
                "gds@a@b#01, gds, a@b, 01",
                "a#b#c, a#b, -, c",
                "a@1#b#c, a, 1#b, c",
                "gds#, gds, -, ''",
                "'#x', '', -, x",
                "'@1#x', '', 1, x",
                "a@#x, a, '', x",
                "a@b, -, -, a@b",
                "a#b@c, a, -, b@c",
                "'', -, -, ''",
            })
    void a_reference_is_split_at_the_last_hash_then_the_first_at(
            String text, String document, String version, String id) {
        Reference reference = Reference.parse(text);

        assertThat(reference.document().orElse(null)).isEqualTo(document);
        assertThat(reference.version().orElse(null)).isEqualTo(version);
        assertThat(reference.id()).isEqualTo(id);
        assertThat(reference.isElsewhere()).isEqualTo(document != null);
        assertThat(reference).hasToString(text);
    }

    @Property(seed = "1", tries = 1000)
    void any_text_is_a_reference_and_is_written_as_it_was_read(
            @ForAll("texts") String before, @ForAll("texts") String between, @ForAll("texts") String after) {
        for (String text : new String[] {before, before + "#" + after, before + "@" + between + "#" + after}) {
            assertThat(Reference.parse(text)).hasToString(text);
        }
    }

    @Property(seed = "1")
    void what_ids_make_up_is_taken_apart_again(@ForAll("ids") String document, @ForAll("ids") String id) {
        assertThat(Reference.parse(document + "@March 2027#" + id).document()).contains(document);
        assertThat(Reference.parse(document + "@March 2027#" + id).version()).contains("March 2027");
        assertThat(Reference.parse(document + "#" + id).id()).isEqualTo(id);
        assertThat(Reference.parse(id).isElsewhere()).isFalse();
    }

    @Test
    void references_with_the_same_parts_are_equal() {
        assertThat(Reference.parse("a@1#b")).isEqualTo(Reference.parse("a@1#b")).isNotEqualTo(Reference.parse("a#b"));
    }

    @Test
    void a_version_of_no_document_is_no_reference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(Optional.empty(), Optional.of("1"), "register"))
                .withMessageContaining("\"1\" alone");
    }
}
