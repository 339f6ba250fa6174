package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Expectation;
import io.github.strategydocs.model.Knowledge;
import io.github.strategydocs.testing.DescribedTypes;
import org.junit.jupiter.api.Test;

class ConstantsTest {

    @Test
    void a_constant_is_named_in_lower_case_with_hyphens() {
        assertThat(Constants.nameOf(Expectation.EXPECTED_TO_CHANGE)).isEqualTo("expected-to-change");
        assertThat(new Constants(Knowledge.class).names()).containsExactly("known", "partly-known", "unknown");
    }

    @Test
    void every_constant_is_found_by_its_name_and_by_no_other() {
        for (TypeDescription type : DescribedTypes.concrete()) {
            for (Attribute attribute : type.attributes()) {
                attribute.constants().ifPresent(constants -> {
                    assertThat(constants.names())
                            .hasSizeGreaterThan(1)
                            .doesNotHaveDuplicates()
                            .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
                    for (Enum<?> constant : constants.values()) {
                        assertThat(constants.byName(constants.name(constant))).contains(constant);
                        assertThat(constants.byName(constant.name())).isEmpty();
                    }
                    assertThat(constants.byName("")).isEmpty();
                });
            }
        }
    }
}
