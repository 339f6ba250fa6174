package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.DocumentRelation;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.PartyKind;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_text_is_called_by_its_titles() {
        CopiedText found = Corpus.builder()
                .add(strategy("one", "2026", "One", List.of(words(new Random(1)))))
                .build()
                .copiedIn(strategy("other", "2027", "Other", List.of(words(new Random(1)))))
                .get(1);

        assertThat(found.here().name()).isEqualTo("action \"Action 0\" of \"A plan\"");
        assertThat(found.there().version()).isEqualTo("1");
        assertThat(new CopiedText.Text("one", "1", "A plan", Optional.empty(), Optional.empty()).name())
                .isEqualTo("\"A plan\"");
    }

    @Test
    void a_body_knows_the_name_that_it_had_in_an_earlier_version() {
        Strategy before = strategy("harbour", "2025", "Port Trust", List.of("We open the desk."));
        Strategy now =
                strategy("harbour", "2027", "Harbour Board", List.of("The Port Trust is now the Harbour Board."));

        assertThat(Corpus.builder().add(before).add(now).build().foreignNames(now))
                .isEmpty();
        assertThat(Corpus.builder().add(now).add(before).build().foreignNames(now))
                .isEmpty();
        assertThat(Corpus.builder()
                        .add(strategy("port", "2025", "Port Trust", List.of("We open the desk.")))
                        .add(now)
                        .build()
                        .foreignNames(now))
                .hasSize(1);
    }

    @Test
    void plans_are_compared_by_a_share_from_0_to_1_and_called_by_their_titles() {
        Strategy one = strategy("one", "2026", "One", List.of("a", "b", "c"));
        Strategy other = strategy("other", "2027", "Other", List.of("d", "e", "f"));
        Corpus corpus = Corpus.builder().add(one).build();

        for (double share : new double[] {-5, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> corpus.samePlans(other, share))
                    .withMessage("a share of titles is from 0 to 1, and not " + share);
        }
        assertThat(corpus.samePlans(other, 1)).containsExactly(new SamePlan("one", "A plan", 1, true));
        assertThat(new SamePlan("one", 1, true).title()).isEqualTo("one");
    }

    @Test
    void a_threshold_that_is_no_share_breaks_no_rule() {
        Strategy one = strategy("one", "2026", "One", List.of("a", "b", "c"));
        Strategy other = strategy("other", "2027", "Other", List.of("d", "e", "f"));
        ValidationRequest request =
                ValidationRequest.of(other).withCorpus(Corpus.builder().add(one).build());

        assertThat(samePlans(request, "-5"))
                .containsExactly("100% of the titles of the actions are those of \"A plan\" (one), in the same order.");
        assertThat(samePlans(request, "5")).isEmpty();
    }

    private static List<String> samePlans(ValidationRequest request, String least) {
        Profile profile = Profile.publication().withThreshold("originality/same-plan", "least", Decimal.of(least));
        ValidationReport report = Validator.of(profile).validate(request);
        assertThat(report.findingsByRule("validator/rule-failed")).isEmpty();
        return report.findingsByRule("originality/same-plan").stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void what_two_took_from_their_parent_is_no_copy_of_each_other() {
        String common = words(new Random(1));
        Strategy parent = strategy("parent", "2025", "Centre", List.of(common));
        Strategy one = childOf("parent", strategy("one", "2026", "One", List.of(common + " so we say")));
        Strategy other = childOf("parent", strategy("other", "2027", "Other", List.of(common + " as others say")));

        assertThat(Corpus.builder().add(one).add(parent).build().copiedIn(other))
                .hasSize(2)
                .allMatch(copied -> copied.isAdopted() && copied.other().equals("parent"));
        assertThat(Corpus.builder().add(one).build().copiedIn(other, 0.3, List.of(parent)))
                .isEmpty();
        assertThat(Corpus.builder().add(one).build().copiedIn(other))
                .hasSize(2)
                .allMatch(copied -> copied.other().equals("one"));
    }

    @Test
    void what_was_copied_beside_what_stands_in_the_parent_is_shown_alone() {
        String common = words(new Random(1));
        String own = words(new Random(2));
        Corpus corpus = Corpus.builder()
                .add(strategy("parent", "2025", "Centre", List.of(common)))
                .add(childOf("parent", strategy("one", "2026", "One", List.of(common + ". " + own))))
                .build();

        List<CopiedText> found =
                corpus.copiedIn(childOf("parent", strategy("other", "2027", "Other", List.of(common + ". " + own))));

        assertThat(found)
                .filteredOn(copied -> copied.element().isPresent())
                .extracting(CopiedText::other, CopiedText::isAdopted)
                .containsExactly(tuple("parent", true), tuple("one", false));
        CopiedText.Passage passage = found.get(found.size() - 1).passages().get(0);
        assertThat(passage.text()).endsWith(own).hasSizeLessThan(own.length() + 50);
        assertThat(found.get(found.size() - 1).containment()).isBetween(0.4, 0.6);
    }

    @Test
    void what_a_text_says_twice_counts_and_is_shown_once() {
        String own = words(new Random(1));
        String copied = words(new Random(2));
        Corpus corpus = Corpus.builder()
                .add(strategy("one", "2026", "One", List.of(copied)))
                .build();

        List<CopiedText> once = corpus.copiedIn(strategy("other", "2027", "Other", List.of(copied + ". " + own)));
        List<CopiedText> twice =
                corpus.copiedIn(strategy("other", "2027", "Other", List.of(copied + ". " + own + ". " + copied)));

        assertThat(once.get(1).containment()).isBetween(0.4, 0.5);
        assertThat(twice.get(1).containment()).isCloseTo(once.get(1).containment(), Offset.offset(0.05));
        assertThat(twice.get(1).passages()).isEqualTo(once.get(1).passages());
    }

    @Test
    void a_short_text_is_not_made_longer_by_saying_it_twice() {
        String twenty = words(new Random(1)).replaceAll("^((\\S+ ){20}).*", "$1");
        Corpus corpus = Corpus.builder()
                .add(strategy("one", "2026", "One", List.of(twenty)))
                .build();

        assertThat(corpus.copiedIn(strategy("other", "2027", "Other", List.of(twenty, twenty))))
                .isEmpty();
    }

    @Test
    void a_lower_share_finds_what_was_copied_in_part() {
        String part = words(new Random(2)).substring(0, 150);
        Corpus corpus = Corpus.builder()
                .add(strategy("one", "2026", "One", List.of(part)))
                .build();
        Strategy other = strategy("other", "2027", "Other", List.of(words(new Random(1)) + ". " + part));

        assertThat(corpus.copiedIn(other)).isEmpty();
        assertThat(corpus.copiedIn(other, 0.1, List.of()))
                .extracting(CopiedText::element)
                .containsExactly(Optional.empty(), Optional.of("a0"));
    }

    @Test
    void a_rule_goes_by_the_share_that_its_profile_says() {
        String part = words(new Random(2)).substring(0, 150);
        Corpus corpus = Corpus.builder()
                .add(strategy("one", "2026", "One", List.of(part)))
                .build();
        Strategy other = strategy("other", "2027", "Other", List.of(words(new Random(1)) + ". " + part));
        ValidationRequest request = ValidationRequest.of(other).withCorpus(corpus);

        assertThat(copies(Profile.publication(), request)).isEmpty();
        assertThat(copies(
                        Profile.publication().withThreshold("originality/copied", "least", Decimal.of("0.1")), request))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .last()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("stands in action \"Action 0\" of \"A plan\" too, such as "));
        assertThat(copies(Profile.publication().withThreshold("originality/copied", "least", Decimal.of(2)), request))
                .isEmpty();
    }

    private static List<Finding> copies(Profile profile, ValidationRequest request) {
        return Validator.of(profile).validate(request).findings().stream()
                .filter(finding -> finding.rule().equals("originality/copied"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void a_share_that_is_none_is_refused(double share) {
        Corpus corpus = Corpus.builder().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> corpus.compare(share, copied -> {}))
                .withMessage("a share is more than 0 and at most 1, and not " + share);
    }

    private static Strategy childOf(String parent, Strategy strategy) {
        return strategy.withRelatedDocuments(DocumentRef.builder()
                .document(parent)
                .relation(DocumentRelation.PARENT)
                .build());
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
