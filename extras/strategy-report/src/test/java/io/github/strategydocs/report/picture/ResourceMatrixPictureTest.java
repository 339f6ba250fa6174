package io.github.strategydocs.report.picture;

import static io.github.strategydocs.report.picture.Plans.withAllocations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Allocation;
import io.github.strategydocs.model.AllocationStatus;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.ResourceKind;
import io.github.strategydocs.model.ResourcePhase;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResourceMatrixPictureTest {

    private static Allocation.Builder money(String id) {
        return Allocation.builder().id(id).kind(ResourceKind.MONEY).phase(ResourcePhase.DELIVERING);
    }

    private static final Allocation SECURED = money("a")
            .description("Dredging")
            .amount(Quantity.builder().value(Decimal.of(640_000)).unit("EUR").build())
            .status(AllocationStatus.SECURED)
            .party("board")
            .period(Timeframe.builder()
                    .start(PartialDate.parse("2027"))
                    .end(PartialDate.parse("2028-03"))
                    .build())
            .build();

    @Test
    void amounts_and_how_certain_they_are_stand_in_their_cell() {
        Picture matrix = Pictures.of(withAllocations(SECURED)).resourceMatrix();
        List<String> words = Drawn.of(matrix).words();

        assertThat(words).contains("640,000 EUR \u00B7 Dredging", "S", "secured");
        assertThat(words.stream().filter("nothing said"::equals)).hasSize(11);
        assertThat(matrix.table().rows())
                .containsExactly(List.of(
                        "Dredging",
                        "money",
                        "delivering",
                        "640,000 EUR",
                        "secured",
                        "",
                        "board",
                        "2027 \u2013 Mar 2028"));
        assertThat(matrix.description())
                .startsWith("1 allocation: 1 secured. Nothing is said of people for preparing, people for delivering,");
    }

    @Test
    void amounts_are_not_added_up_since_one_may_be_a_part_of_another() {
        Picture matrix = Pictures.of(
                        withAllocations(SECURED, SECURED.withId("b").withDescription("A part of it")))
                .resourceMatrix();

        assertThat(Drawn.of(matrix).words()).noneMatch(words -> words.contains("1,280,000"));
    }

    @Test
    void that_nothing_is_set_aside_is_told_apart_from_that_nothing_is_said() {
        Picture matrix = Pictures.of(withAllocations(
                        money("a").noneBecause("Volunteers dig.").build(),
                        money("b")
                                .status(AllocationStatus.UNFUNDED)
                                .description("Boats")
                                .build()))
                .resourceMatrix();

        assertThat(Drawn.of(matrix).words()).contains("none", "none, and the reason is given", "U", "unfunded");
        assertThat(matrix.table().rows())
                .extracting(row -> row.get(4))
                .containsExactly("none: Volunteers dig.", "unfunded");
    }

    @Test
    void of_many_the_first_are_shown_and_all_are_in_the_table() {
        Picture matrix = Pictures.of(withAllocations(IntStream.range(0, 20)
                        .mapToObj(i -> money("a" + i).description("Boat " + i).build())
                        .toArray(Allocation[]::new)))
                .resourceMatrix();

        assertThat(Drawn.of(matrix).words()).contains("Boat 7", "and 12 more").doesNotContain("Boat 8");
        assertThat(matrix.table().rows()).hasSize(20);
    }
}
