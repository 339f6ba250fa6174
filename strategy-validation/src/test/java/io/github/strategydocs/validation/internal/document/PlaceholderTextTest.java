package io.github.strategydocs.validation.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.validation.CpuTime;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "tbd.",
                " (TBC) ",
                "Coming soon",
                "COMING   SOON!",
                "Lorem ipsum",
                "placeholder",
                "XX",
                "[insert name of the director]",
                "The fee is [ insert fee ] a year.",
                "Done by [To be decided by the board].",
                "Owner: [TBC]",
                "We spend £XX (TBD) a year",
                "awaiting ministerial confirmation",
                "To be confirmed",
                "Deadline (to be confirmed)",
                "By Month 2020",
                "{TBC}",
                "<placeholder>",
            })
    void is_certain_as_a_whole_value_or_in_brackets(String text) {
        assertThat(PlaceholderText.in(text))
                .as(text)
                .hasValueSatisfying(found -> assertThat(found.certain()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The budget is TBC.",
                "More services are coming soon.",
                "The list is awaiting the Secretary of State's confirmation.",
                "We will move XX services by then",
                "Publish by Month 2020 at the latest",
                "The page is a placeholder until June.",
                "Lorem ipsum dolor sit amet",
                "The grant [and nothing else] is TBD",
            })
    void is_only_suspected_in_a_sentence(String text) {
        assertThat(PlaceholderText.in(text))
                .as(text)
                .hasValueSatisfying(found -> assertThat(found.certain()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Publish it on [agency].gov/data.",
                "https://[agency].gov/digitalstrategy",
                "Insert the card into the reader.",
                "Services to be completed by the agency",
                "The date is to be confirmed by the board in May.",
                "[Tobermory] harbour",
                "[inserted by the editor]",
                "Awaiting trains is no pleasure. Confirmation comes by post.",
                "We report by month and by year.",
                "By month 3 of the project",
                "Article XX of the agreement",
                "MAXX and XXL sizes",
                "placeholders",
                "extra xx kisses",
                "TBCs and TBDs",
            })
    void is_not_seen_where_none_is(String text) {
        assertThat(PlaceholderText.in(text)).as(text).isEmpty();
    }

    @Test
    void the_words_that_give_it_away_are_given_as_they_stand() {
        assertThat(PlaceholderText.in("Now awaiting final  Confirmation by all")
                        .orElseThrow()
                        .words())
                .isEqualTo("awaiting final  Confirmation");
    }

    @Test
    void a_certain_placeholder_comes_before_a_suspected_one() {
        assertThat(PlaceholderText.in("TBC by the board, see [insert date]").orElseThrow())
                .isEqualTo(new PlaceholderText.Found("[insert date]", true));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tbc ",
                "[",
                "[insert ",
                "awaiting ",
                "x",
                "XX ",
                "by month ",
                "coming  ",
                " ",
                ".",
                "(",
                "TBC.... "
            })
    void hostile_text_takes_no_longer_than_its_length(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());

        Duration time = CpuTime.of(() -> {
            PlaceholderText.in(text);
            PlaceholderText.in(text + "tbc" + text);
        });

        assertThat(time).isLessThan(Duration.ofSeconds(5));
    }
}
