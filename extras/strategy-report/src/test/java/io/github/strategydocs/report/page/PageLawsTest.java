package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Validator;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;

/** What holds of every page, whatever the document says. */
class PageLawsTest {

    @Property(seed = "1", tries = 60)
    void whatever_an_internal_edition_holds_in_words_is_on_its_page(@ForAll long seed) {
        Strategy strategy = new RandomDocuments(seed).next();

        String text = Opened.of(StrategyPage.of(strategy).asInternal().html()).text();

        assertThat(SaidWords.in(strategy).entrySet())
                .filteredOn(words -> !text.contains(words.getKey()))
                .isEmpty();
    }

    @Property(seed = "1", tries = 60)
    void every_link_leads_somewhere_and_no_two_parts_have_one_name(@ForAll long seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        Strategy before = documents.next();
        StrategyPage page =
                StrategyPage.of(documents.next().withId(before.id())).withPrevious(before);

        for (String html : List.of(page.html(), page.asInternal().html())) {
            Opened opened = Opened.of(html);
            assertThat(opened.values("id")).doesNotHaveDuplicates().containsAll(opened.targets());
            assertThat(opened.values("href")).allMatch(href -> href.matches("(#|https?:|mailto:).*"));
            assertThat(opened.attributes())
                    .extracting(Attr::getName)
                    .noneMatch(name -> name.startsWith("on") || name.equals("src"));
        }
    }

    /** The page leaves out what cannot matter when it checks what it shows; a validator that was given is asked in full. */
    @Property(seed = "1", tries = 60)
    void checking_what_is_shown_only_for_what_was_found_in_the_whole_finds_the_same(@ForAll long seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        Strategy strategy = published(documents.next());
        StrategyPage page =
                StrategyPage.of(strategy).withPrevious(documents.next().withId(strategy.id()));

        assertThat(page.html())
                .isEqualTo(page.withValidator(Validator.of(Profile.forStatusOf(strategy)))
                        .html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"department-2026", "department-2027"})
    void it_finds_the_same_in_the_examples(String example) throws IOException {
        Strategy strategy = Pages.example(example);
        StrategyPage page = StrategyPage.of(strategy).withAsOf(Pages.DAY);

        assertThat(page.html())
                .contains("class=\"remarks\"")
                .isEqualTo(
                        page.withValidator(Validator.of(Profile.publication())).html());
    }

    private static Strategy published(Strategy strategy) {
        return strategy.withVersion(strategy.version().withStatus(VersionStatus.PUBLISHED));
    }

    @Property(seed = "1", tries = 20)
    void the_same_documents_give_the_same_page(@ForAll long seed) {
        RandomDocuments documents = new RandomDocuments(seed);
        Strategy before = documents.next();
        Strategy after = documents.next().withId(before.id());

        assertThat(StrategyPage.of(after).withPrevious(before).html())
                .isEqualTo(StrategyPage.of(after).withPrevious(before).html());
        assertThat(ComparisonPage.of(before, after).html())
                .isEqualTo(ComparisonPage.of(before, after).html());
    }
}
