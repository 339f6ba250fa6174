package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No text is so odd that the rules take longer than its length: all of them, with all that they may be given. */
@Tag("slow")
class HostileTextTest {

    private static final int QUARTER_MEGABYTE = 250_000;

    /** Four times the text is four times the work; where work grew with the square, it would be sixteen times. */
    private static final int AT_MOST_TIMES = 8;

    private static final Duration PER_MEGABYTE = Duration.ofSeconds(6);

    static final List<String> UNITS = List.of(
            "where appropriate ",
            "a",
            "a.a.a.",
            "A",
            "AB ",
            "Ab Cd (AC) ",
            " ",
            "\"",
            "(",
            "[insert ",
            "tbc ",
            "https://www.example.org/?q=",
            "20% of 2027-",
            "Mr. X e.g. ",
            "\n\n",
            "<<<<<<< ");

    private static final LawCase DEPARTMENT = LawCases.department();

    @BeforeAll
    static void warm_up() {
        timeOf(everywhere("As warm as it gets. ", QUARTER_MEGABYTE));
    }

    @ParameterizedTest
    @FieldSource("UNITS")
    void text_in_every_attribute_takes_no_more_than_its_length(String unit) {
        Duration bound = timeOf(everywhere(unit, QUARTER_MEGABYTE)).multipliedBy(AT_MOST_TIMES);
        Duration time = CpuTime.least(bound, () -> timeOf(everywhere(unit, 4 * QUARTER_MEGABYTE)));

        assertThat(time).isLessThan(bound).isLessThan(PER_MEGABYTE);
    }

    @ParameterizedTest
    @FieldSource("UNITS")
    void a_megabyte_in_one_piece_takes_no_more_than_in_many(String unit) {
        String text = repeated(unit, 4 * QUARTER_MEGABYTE);

        assertThat(timeOf(DEPARTMENT.withDocument(summarised(text)))).isLessThan(PER_MEGABYTE);
    }

    /** The text that most of the rules about wording look at. */
    private static Strategy summarised(String text) {
        Strategy strategy = DEPARTMENT.document();
        return strategy.withPurpose(strategy.purpose().orElseThrow().withPlainSummary(text));
    }

    private static LawCase everywhere(String unit, int length) {
        AtomicInteger texts = new AtomicInteger();
        fill(DEPARTMENT.document(), () -> {
            texts.incrementAndGet();
            return "";
        });
        int each = length / texts.get();
        return new LawCase(
                unit,
                filled(unit, each),
                Optional.of(filled(unit + "b", each)),
                List.of(filled(unit + "c", each).withId("parent")),
                List.of(filled(unit + "d", each).withId("other")),
                DEPARTMENT.asOf(),
                true);
    }

    private static Strategy filled(String unit, int length) {
        String text = repeated(unit, length);
        return fill(DEPARTMENT.document(), () -> text);
    }

    /** Puts a text into every attribute that takes any, whether there was one or not. */
    private static Strategy fill(Strategy strategy, Supplier<String> text) {
        return (Strategy) new Rewriter(value -> Optional.of(fill(value, text)))
                .rewrite(strategy)
                .orElseThrow();
    }

    private static Described fill(Described value, Supplier<String> text) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        for (Attribute attribute : type.attributes()) {
            if (attribute.kind() == Kind.TEXT && attribute.syntax() == TextSyntax.FREE) {
                contents[attribute.index()] = attribute.isList() ? List.of(text.get()) : text.get();
            }
        }
        return type.of(contents, value.unknownProperties());
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static Duration timeOf(LawCase hostile) {
        return CpuTime.of(() -> assertThat(hostile.report().findings()).isNotEmpty());
    }
}
