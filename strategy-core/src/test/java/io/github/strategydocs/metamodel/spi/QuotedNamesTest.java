package io.github.strategydocs.metamodel.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.testing.DescribedTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedNamesTest {

    @Test
    void finds_a_name_from_wherever_it_begins_to_look() {
        QuotedNames names = new QuotedNames(List.of("a", "partly-known", "partly-know", "sevenxx", "eightxxx"));
        assertThat(find(names, "a\":1", 0)).isZero();
        assertThat(find(names, "partly-known\"", 0)).isEqualTo(1);
        assertThat(find(names, "partly-know\" ", 0)).isEqualTo(2);
        assertThat(find(names, "sevenxx\"", 4)).isEqualTo(3);
        assertThat(find(names, "eightxxx\"", 0)).isEqualTo(4);
        assertThat(names.length(4)).isEqualTo(9);
    }

    @Test
    void finds_no_name_that_is_cut_short_or_goes_on() {
        QuotedNames names = new QuotedNames(List.of("a", "partly-known"));
        for (String other : List.of("", "\"", "a", "ab\"", "b\"", "partly-known", "partly-knowns\"", "partly-")) {
            assertThat(find(names, other, 0)).as(other).isEqualTo(-1);
            assertThat(find(names, other, 1)).as(other).isEqualTo(-1);
        }
    }

    @Test
    void knows_the_names_of_each_type() {
        for (TypeDescription description : DescribedTypes.all()) {
            TypeBinding type = (TypeBinding) description;
            for (Attribute attribute : type.attributes()) {
                assertThat(find(type.names(), attribute.name() + "\"", 0)).isEqualTo(attribute.index());
                if (attribute.kind() == Kind.CONSTANT) {
                    List<String> constants = attribute.constants().orElseThrow().names();
                    for (int i = 0; i < constants.size(); i++) {
                        assertThat(find(type.constantNames(attribute), constants.get(i) + "\"", 0))
                                .isEqualTo(i);
                    }
                }
            }
            for (int i = 0; i < type.alternatives().size(); i++) {
                String tag = type.alternatives().get(i).tag().orElseThrow();
                assertThat(find(type.tags(), tag + "\"", 0)).isEqualTo(i);
            }
        }
    }

    private static int find(QuotedNames names, String text, int first) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long head = 0;
        for (int i = 0; i < Math.min(Long.BYTES, bytes.length); i++) {
            head |= (bytes[i] & 0xFFL) << (i * Byte.SIZE);
        }
        return names.find(bytes, 0, head, first);
    }
}
