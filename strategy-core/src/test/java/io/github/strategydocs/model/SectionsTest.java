package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.TypeDescription;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void the_names_are_those_of_all_attributes_of_a_document_that_hold_sections() {
        assertThat(Sections.names()).hasSize(11).allMatch(Sections::isName).contains("actionPlan", "scope");
        assertThat(Strategy.description().attributes())
                .allSatisfy(attribute -> assertThat(Sections.isName(attribute.name()))
                        .isEqualTo(attribute
                                .valueType()
                                .filter(TypeDescription::isSection)
                                .isPresent()));
    }

    @Test
    void a_heading_is_the_name_in_words_with_a_capital() {
        assertThat(Sections.heading("actionPlan")).isEqualTo("Action plan");
        assertThat(Sections.heading("relatedDocuments")).isEqualTo("Related documents");
        assertThat(Sections.heading("")).isEmpty();
    }
}
