package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NamingTest {

    /** Words with which, or of which, no noun is made. */
    private static final Set<String> NO_NOUN = Set.of(
            "about",
            "after",
            "also",
            "affected",
            "as",
            "at",
            "because",
            "by",
            "changed",
            "cumulative",
            "every",
            "holds",
            "in",
            "independent",
            "on",
            "out",
            "publishes",
            "resolved",
            "supersedes",
            "supports",
            "to",
            "until",
            "ups",
            "what",
            "when",
            "with");

    @Test
    void an_attribute_is_called_by_a_noun_or_by_its_name_in_quotation_marks() {
        Set<String> unfit = new TreeSet<>();
        int seen = 0;
        for (TypeDescription type : Strategy.description().reachable()) {
            for (Attribute attribute : type.attributes()) {
                seen++;
                String plain = attribute.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
                boolean isNoNoun = Arrays.stream(plain.split(" ")).anyMatch(NO_NOUN::contains);
                if (isNoNoun && Naming.words(attribute.name()).equals(plain)) {
                    unfit.add(attribute.name());
                }
            }
        }
        assertThat(seen).isPositive();
        assertThat(unfit).isEmpty();
    }

    @Test
    void what_is_no_noun_is_told_in_words_that_read_well() {
        assertThat(Examples.found("document/reference-unresolved", """
                "actionPlan": { "actions": [ { "id": "a", "title": "Count", "seeAlso": [ "x" ] } ] }"""))
                .last()
                .asString()
                .contains("The cross-references of action \"Count\": nothing");
        assertThat(Naming.words("discoveredBy")).isEqualTo("discovering action");
        assertThat(Naming.words("resolved")).isEqualTo("\"resolved\"");
    }
}
