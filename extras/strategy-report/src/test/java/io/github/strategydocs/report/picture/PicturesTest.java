package io.github.strategydocs.report.picture;

import static io.github.strategydocs.report.picture.Plans.action;
import static io.github.strategydocs.report.picture.Plans.risk;
import static io.github.strategydocs.report.picture.Plans.stakeholder;
import static io.github.strategydocs.report.picture.Plans.withActions;
import static io.github.strategydocs.report.picture.Plans.withAllocations;
import static io.github.strategydocs.report.picture.Plans.withMeasure;
import static io.github.strategydocs.report.picture.Plans.withRisks;
import static io.github.strategydocs.report.picture.Plans.withStakeholders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.testing.RandomDocuments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for each picture; what each one shows has a test of its own. */
class PicturesTest {

    @Test
    void a_document_that_says_nothing_gives_pictures_that_say_so() {
        Pictures pictures = Pictures.of(Plans.empty());

        assertThat(List.of(
                        pictures.stakeholderMap(),
                        pictures.timeline(),
                        pictures.riskMatrix(),
                        pictures.resourceMatrix()))
                .allSatisfy(picture -> {
                    assertThat(picture.isEmpty()).isTrue();
                    assertThat(Drawn.of(picture).words()).containsExactly(picture.description());
                    assertThat(picture.table().headings()).isNotEmpty();
                });
        assertThat(pictures.measures()).isEmpty();
    }

    @Test
    void a_measure_without_figures_says_so_if_it_is_asked_for() {
        Measure measure = Measure.builder()
                .id("m")
                .name("Days")
                .noTargetBecause("Nobody counted yet.")
                .build();
        Picture chart = Pictures.of(withMeasure(measure)).measure(measure);

        assertThat(chart.isEmpty()).isTrue();
        assertThat(Drawn.of(chart).words()).containsExactly("Days", "No target: Nobody counted yet.");
    }

    @Property(seed = "1", tries = 40)
    void a_picture_is_named_and_described_for_whoever_cannot_see_it(@ForAll long seed) {
        for (Picture picture : Plans.all(Pictures.of(new RandomDocuments(seed).next()))) {
            Element svg = Drawn.of(picture).root();
            List<Element> named = Drawn.of(picture).elements().stream()
                    .filter(element -> element.hasAttribute("id"))
                    .toList();

            assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(named).extracting(Element::getTagName).containsExactly("title", "desc");
            assertThat(svg.getAttribute("aria-labelledby"))
                    .isEqualTo(
                            named.get(0).getAttribute("id") + " " + named.get(1).getAttribute("id"));
            assertThat(picture.description()).isNotBlank();
        }
    }

    @Property(seed = "1", tries = 20)
    void pictures_in_one_page_have_ids_of_their_own(@ForAll long seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        List<String> ids = new ArrayList<>();
        for (Strategy strategy : List.of(documents.next(), documents.next())) {
            for (Picture picture : Plans.all(Pictures.of(strategy))) {
                Drawn.of(picture).elements().stream()
                        .filter(element -> element.hasAttribute("id"))
                        .forEach(element -> ids.add(element.getAttribute("id")));
            }
        }

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Property(seed = "1", tries = 20)
    void the_same_documents_give_the_same_pictures(@ForAll long seed) {
        Strategy strategy = new RandomDocuments(seed).next();
        Strategy same = new RandomDocuments(seed).next();

        assertThat(Plans.all(Pictures.of(strategy)))
                .extracting(Picture::svg)
                .isEqualTo(
                        Plans.all(Pictures.of(same)).stream().map(Picture::svg).toList());
    }

    @Test
    void all_pictures_have_one_style() {
        Strategy strategy = Plans.crowd(5, 5, 1);

        assertThat(Plans.all(Pictures.of(strategy)))
                .extracting(
                        picture -> Drawn.of(picture).elements("style").get(0).getTextContent())
                .containsOnly(Drawn.of(Pictures.of(Plans.empty()).timeline())
                        .elements("style")
                        .get(0)
                        .getTextContent());
    }

    @Test
    void the_public_edition_shows_no_stance() {
        Strategy strategy = withStakeholders(stakeholder("Anglers", 4, 4)
                .stance(io.github.strategydocs.model.Stance.HOSTILE)
                .build());

        Picture inside = Pictures.of(strategy).stakeholderMap();
        Picture outside = Pictures.of(strategy.publicEdition().strategy()).stakeholderMap();

        assertThat(inside.table().headings()).contains("Stance");
        assertThat(Drawn.of(inside).words()).contains("hostile");
        assertThat(outside.table().headings()).doesNotContain("Stance");
        assertThat(outside.svg()).doesNotContain("hostile", "\u2212");
    }

    @Test
    void wide_pictures_and_small_ones_can_be_told_apart() {
        Strategy strategy = Plans.crowd(3, 5, 1);

        assertThat(Pictures.of(strategy).timeline().isWide()).isTrue();
        assertThat(Pictures.of(strategy).measures()).isNotEmpty().noneMatch(Picture::isWide);
    }

    @Test
    void a_table_has_as_many_cells_as_headings() {
        assertThatThrownBy(() -> new DataTable("Risks", List.of("Risk", "Score"), List.of(List.of("Flood"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has 1 cells under 2 headings");
        assertThatThrownBy(() -> new DataTable("Risks", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Pictures.of(withRisks(risk("Flood", 3, 4)))
                        .riskMatrix()
                        .table()
                        .rows())
                .hasSize(1);
        assertThat(Pictures.of(withActions(action("Dig", "2027").build()))
                        .timeline()
                        .isEmpty())
                .isFalse();
        assertThat(Pictures.of(withAllocations()).resourceMatrix().isEmpty()).isTrue();
    }
}
