package io.github.strategydocs.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.testing.DescribedTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the format and the metamodel say the same; the page is the contract. */
class FormatPageTest {

    /** What a note says of the kind of an attribute, where it says it in one of these words. */
    private static final Map<String, Kind> KINDS_BY_NOTE = Map.ofEntries(
            Map.entry("party", Kind.REFERENCE),
            Map.entry("parties", Kind.REFERENCE),
            Map.entry("a party's id", Kind.REFERENCE),
            Map.entry("references", Kind.REFERENCE),
            Map.entry("reference", Kind.REFERENCE),
            Map.entry("ids", Kind.REFERENCE),
            Map.entry("id", Kind.REFERENCE),
            Map.entry("goal", Kind.REFERENCE),
            Map.entry("an id or a section's name", Kind.REFERENCE),
            Map.entry("ids or section names", Kind.REFERENCE),
            Map.entry("text or reference", Kind.REFERENCE),
            Map.entry("event", Kind.REFERENCE),
            Map.entry("action id", Kind.REFERENCE),
            Map.entry("action ids", Kind.REFERENCE),
            Map.entry("text", Kind.TEXT),
            Map.entry("texts", Kind.TEXT),
            Map.entry("URI", Kind.TEXT),
            Map.entry("label", Kind.TEXT),
            Map.entry("BCP 47", Kind.TEXT),
            Map.entry("span", Kind.SPAN),
            Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("decimal", Kind.DECIMAL),
            Map.entry("1–5", Kind.LEVEL),
            Map.entry("date", Kind.DATE),
            Map.entry("Timeframe", Kind.VALUE),
            Map.entry("Quantity", Kind.VALUE),
            Map.entry("Value", Kind.VALUE),
            Map.entry("both ScopeItem", Kind.VALUE));

    private static FormatPage page;

    @BeforeAll
    static void readPage() {
        Optional<FormatPage> found = FormatPage.find();
        assumeTrue(
                found.isPresent(), "the page of the format does not stand beside this project, so nothing is compared");
        page = found.get();
    }

    @Test
    void they_know_the_same_types() {
        assertThat(DescribedTypes.concrete())
                .extracting(TypeBinding::name)
                .containsExactlyInAnyOrderElementsOf(page.types().keySet());
    }

    @Test
    void the_attributes_of_each_type_have_the_same_names_in_the_same_order() {
        assertAlike(described(attribute -> true), documented(attribute -> true));
    }

    @Test
    void the_same_attributes_are_mandatory() {
        assertAlike(described(Attribute::isMandatory), documented(DocumentedAttribute::mandatory));
    }

    /** Entry by entry, so that a failure names what differs and nothing else. */
    private static void assertAlike(Map<String, ?> described, Map<String, ?> documented) {
        SoftAssertions.assertSoftly(softly -> documented.forEach((name, expected) ->
                softly.assertThat(described.get(name)).as(name).isEqualTo(expected)));
    }

    private static Map<String, List<String>> described(Function<Attribute, Boolean> which) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String type : page.types().keySet()) {
            names.put(
                    type,
                    DescribedTypes.named(type).attributes().stream()
                            .filter(which::apply)
                            .map(Attribute::name)
                            .toList());
        }
        return names;
    }

    private static Map<String, List<String>> documented(Function<DocumentedAttribute, Boolean> which) {
        return page.types().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(which::apply)
                                .map(DocumentedAttribute::name)
                                .toList()));
    }

    @Test
    void the_constants_are_the_same_in_the_same_order() {
        Map<String, List<String>> described = new LinkedHashMap<>();
        Map<String, List<String>> documented = new LinkedHashMap<>();
        forEach((attribute, words) -> attribute.constants().ifPresent(constants -> {
            described.put(attribute.toString(), constants.names());
            documented.put(
                    attribute.toString(),
                    words.constants().isEmpty()
                            ? page.sharedConstants().getOrDefault(words.name(), List.of())
                            : words.constants());
        }));
        assertThat(described).hasSizeGreaterThan(30);
        assertAlike(described, documented);
    }

    @Test
    void where_the_page_names_a_kind_it_is_the_same() {
        Map<String, Kind> described = new LinkedHashMap<>();
        Map<String, Kind> documented = new LinkedHashMap<>();
        forEach((attribute, words) -> {
            Kind kind = KINDS_BY_NOTE.get(words.note().split("[,:;]", 2)[0].strip());
            if (kind != null) {
                described.put(attribute.toString(), attribute.kind());
                documented.put(attribute.toString(), kind);
            }
        });
        assertThat(described).hasSizeGreaterThan(80);
        assertAlike(described, documented);
    }

    @Test
    void a_note_in_the_plural_stands_behind_a_list() {
        List<String> plurals = List.of("parties", "references", "ids", "texts", "action ids", "ids or section names");
        forEach((attribute, words) -> {
            String note = words.note().split("[,:;]", 2)[0].strip();
            if (plurals.contains(note)) {
                assertThat(attribute.isList()).as("%s", attribute).isTrue();
            } else if (KINDS_BY_NOTE.containsKey(note)
                    && !List.of("Value", "both ScopeItem").contains(note)) {
                assertThat(attribute.isList()).as("%s", attribute).isFalse();
            }
        });
    }

    private interface Pairs {
        void accept(Attribute attribute, DocumentedAttribute words);
    }

    private static void forEach(Pairs pairs) {
        page.types()
                .forEach((type, attributes) -> attributes.forEach(words -> DescribedTypes.named(type)
                        .attribute(words.name())
                        .ifPresent(attribute -> pairs.accept(attribute, words))));
    }
}
