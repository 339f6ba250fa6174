package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final int MANY = Integer.getInteger("corpus.size", 1_000);
    private static final int COPIED_EVERY = 50;
    private static final int ACTIONS = 8;
    private static final int WORDS = 60;

    @Tag("slow")
    @Test
    void copies_among_many_documents_are_found_and_nothing_else_in_bounded_time() {
        Corpus.Builder builder = Corpus.builder();
        for (int i = 0; i < MANY; i++) {
            builder.add(generated(i));
        }

        List<CopiedText> found = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> builder.build().compare());

        List<String> expected = new ArrayList<>();
        for (int i = COPIED_EVERY; i < MANY; i += COPIED_EVERY) {
            expected.add("d" + i + " has d" + (i - 1));
        }
        assertThat(found.stream()
                        .filter(copied -> copied.element().equals(Optional.of("a0")))
                        .map(copied -> copied.document() + " has " + copied.other()))
                .containsExactlyElementsOf(expected);
        assertThat(found).allMatch(copied -> copied.element().equals(Optional.of("a0")));
    }

    @Tag("slow")
    @Test
    void what_all_have_copied_is_told_of_the_earliest_in_bounded_time() {
        Corpus.Builder builder = Corpus.builder();
        for (int i = 0; i < MANY; i++) {
            builder.add(strategy("d" + i, day(i), "Board " + i, List.of(words(new Random(1)))));
        }

        List<CopiedText> found = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> builder.build().compare());

        assertThat(found.stream().filter(copied -> copied.document().equals("d" + (MANY - 1))))
                .isNotEmpty()
                .allMatch(copied -> copied.containment() == 1.0)
                .anyMatch(copied -> copied.other().equals("d0"));
        assertThat(found.stream().filter(copied -> copied.document().equals("d0")))
                .isEmpty();
    }

    @Test
    void passages_stand_side_by_side_with_the_names_as_they_are_written() {
        String copied =
                "The Harbour Board will put each of its forms on the web, and ask its users every month what they "
                        + "think of them and where they gave up; whatever they say goes to the Harbour Board itself.";
        String source =
                "We waited. The River Authority will put each of its forms on the web and ask its users every month "
                        + "what they think of them, and where they gave up; whatever they say goes to the river authority itself.";
        Corpus corpus = Corpus.builder()
                .add(strategy("river", "2026", "River Authority", List.of(source)))
                .build();

        List<CopiedText> found =
                corpus.copiedIn(strategy("harbour", "2027", "Harbour Board", List.of(copied, "Something else.")));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).element()).isEmpty();
        assertThat(found.get(1).element()).contains("a0");
        assertThat(found.get(1).otherElement()).contains("a0");
        assertThat(found.get(1).containment()).isEqualTo(1.0);
        assertThat(found.get(1).isLater()).isTrue();
        assertThat(found.get(1).passages())
                .containsExactly(new CopiedText.Passage(
                        copied.substring(0, copied.length() - 1), source.substring(11, source.length() - 1)));
    }

    @Test
    void a_word_that_is_also_an_acronym_is_no_name() {
        Corpus corpus = Corpus.builder()
                .add(strategy("it", "2026", "IT", List.of("The IT office buys the ships.")))
                .build();

        assertThat(corpus.foreignNames(strategy("d", "2027", "Board", List.of("We mend it where it breaks."))))
                .isEmpty();
        assertThat(corpus.foreignNames(strategy("d", "2027", "Board", List.of("We mend IT where IT's work stops."))))
                .extracting(ForeignName::name, ForeignName::times)
                .containsExactly(tuple("IT", 2));
    }

    @Test
    void neither_of_two_of_one_year_is_said_to_be_later() {
        String text = words(new Random(1));
        Corpus corpus = Corpus.builder()
                .add(strategy("one", "2026", "One", List.of(text)))
                .add(strategy("other", "2026-05", "Other", List.of(text)))
                .build();

        assertThat(corpus.size()).isEqualTo(2);
        assertThat(corpus.compare())
                .filteredOn(copied -> copied.element().isPresent())
                .extracting(CopiedText::document, CopiedText::other, CopiedText::isLater)
                .containsExactly(tuple("one", "other", false), tuple("other", "one", false));
    }

    private static Strategy generated(int number) {
        List<String> texts = new ArrayList<>();
        boolean isCopy = number > 0 && number % COPIED_EVERY == 0;
        for (int i = 0; i < ACTIONS; i++) {
            int author = isCopy && i == 0 ? number - 1 : number;
            texts.add("The Board " + number + " will " + words(new Random(1_000L * author + i)));
        }
        return strategy("d" + number, day(number), "Board " + number, texts);
    }

    private static String day(int number) {
        return PartialDate.of(LocalDate.of(2000, 1, 1).plusDays(number)).toString();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append(i == 0 ? "" : " ").append("word").append(random.nextInt(500));
        }
        return words.toString();
    }

    private static Strategy strategy(String id, String date, String name, List<String> texts) {
        ActionPlan.Builder plan = ActionPlan.builder();
        for (int i = 0; i < texts.size(); i++) {
            plan.addAction(Action.builder()
                    .id("a" + i)
                    .title("Action " + i)
                    .description(texts.get(i))
                    .build());
        }
        return Strategy.builder()
                .id(id)
                .title("A plan")
                .organisation("body")
                .version(Version.builder()
                        .label("1")
                        .status(VersionStatus.PUBLISHED)
                        .date(PartialDate.parse(date))
                        .build())
                .addParty(Party.builder()
                        .id("body")
                        .name(name)
                        .kind(PartyKind.ORGANISATION)
                        .build())
                .actionPlan(plan.build())
                .build();
    }
}
