package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import io.github.strategydocs.value.JsonObject;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PublicEditionTest {

    private static Strategy.Builder document() {
        return Examples.board()
                .resourcing(Resourcing.builder()
                        .narrative("Small but able.")
                        .skillsAudit(SkillsAudit.builder()
                                .addRecord(SkillRecord.builder()
                                        .party("desk")
                                        .skill("maps")
                                        .build())
                                .addRecord(SkillRecord.builder()
                                        .party("desk")
                                        .skill("video")
                                        .build())
                                .build())
                        .build())
                .stakeholderMap(StakeholderMap.builder()
                        .addStakeholder(stakeholder("anglers"))
                        .addStakeholder(stakeholder("rowers"))
                        .build())
                .riskRegister(RiskRegister.builder()
                        .addRisk(Risk.builder()
                                .id("flood")
                                .description("The river rises.")
                                .addAction("register")
                                .build())
                        .build());
    }

    private static Stakeholder stakeholder(String id) {
        return Stakeholder.builder()
                .id(id)
                .name(id)
                .stance(Stance.HOSTILE)
                .stanceNote("They wrote to the minister.")
                .build();
    }

    private static Disclosure disclosure(String subject, Audience audience) {
        return Disclosure.builder().subject(subject).audience(audience).build();
    }

    private static Map<String, Integer> withheld(PublicEdition edition) {
        return edition.withheld().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
    }

    @Test
    void without_a_word_skill_records_and_stances_are_internal_and_all_else_is_public() {
        PublicEdition edition = document().build().publicEdition();

        assertThat(withheld(edition)).containsOnly(Map.entry("skill-record", 2), Map.entry("stakeholder", 2));
        Stakeholder anglers =
                edition.strategy().index().find("anglers", Stakeholder.class).orElseThrow();
        assertThat(anglers.stance()).isEmpty();
        assertThat(anglers.stanceNote()).isEmpty();
        assertThat(edition.strategy().index().all(SkillRecord.class)).isEmpty();
        assertThat(edition.strategy().riskRegister()).isPresent();
        assertThat(edition.dangling()).isEmpty();
    }

    @Test
    void a_word_about_an_element_or_its_section_keeps_it() {
        PublicEdition edition = document()
                .addDisclosure(disclosure("anglers", Audience.PUBLIC))
                .addDisclosure(disclosure("resourcing", Audience.PUBLIC))
                .build()
                .publicEdition();

        assertThat(withheld(edition)).containsOnly(Map.entry("stakeholder", 1));
        assertThat(edition.strategy()
                        .index()
                        .find("anglers", Stakeholder.class)
                        .orElseThrow()
                        .stance())
                .contains(Stance.HOSTILE);
        assertThat(edition.strategy().index().all(SkillRecord.class)).hasSize(2);
    }

    @Test
    void what_is_declared_internal_goes_with_all_that_it_holds_and_so_does_the_word_about_it() {
        PublicEdition edition = document()
                .addDisclosure(disclosure("register", Audience.INTERNAL))
                .addDisclosure(disclosure("resourcing", Audience.INTERNAL))
                .build()
                .publicEdition();

        assertThat(edition.strategy().resourcing()).isEmpty();
        assertThat(edition.strategy().index().find("register")).isEmpty();
        assertThat(edition.strategy().disclosures()).isEmpty();
        assertThat(withheld(edition))
                .containsEntry("action", 2)
                .containsEntry("assignment", 1)
                .containsEntry("resourcing", 1)
                .containsEntry("skills-audit", 1)
                .containsEntry("disclosure", 2);
    }

    @Test
    void the_parts_of_an_action_go_with_it_unless_they_are_declared_public() {
        PublicEdition all = document()
                .addDisclosure(disclosure("open-data", Audience.INTERNAL))
                .build()
                .publicEdition();
        assertThat(all.strategy().index().all(Action.class)).isEmpty();

        PublicEdition some = document()
                .addDisclosure(disclosure("open-data", Audience.INTERNAL))
                .addDisclosure(disclosure("register", Audience.PUBLIC))
                .build()
                .publicEdition();
        assertThat(some.strategy().index().all(Action.class))
                .extracting(Action::id)
                .containsExactly("register", "moorings");
    }

    @Test
    void nothing_that_speaks_of_what_is_withheld_is_left_wherever_it_stands() {
        PublicEdition edition = document()
                .monitoring(Monitoring.builder()
                        .addProgressReport(ProgressReport.builder()
                                .id("spring")
                                .asOf(PartialDate.parse("2027-03"))
                                .addEntry(entry("moorings"))
                                .addEntry(entry("harbour-digital#register"))
                                .addEntry(entry("flood"))
                                .addEntry(entry("other-strategy#register"))
                                .build())
                        .addVolatility(volatility("open-data"))
                        .addVolatility(volatility("riskRegister"))
                        .addVolatility(volatility("engagement"))
                        .build())
                .addDisclosure(disclosure("open-data", Audience.INTERNAL))
                .addDisclosure(disclosure("riskRegister", Audience.INTERNAL))
                .build()
                .publicEdition();

        assertThat(edition.strategy().index().all(ProgressEntry.class))
                .extracting(ProgressEntry::subject)
                .containsExactly("other-strategy#register");
        assertThat(edition.strategy().index().all(Volatility.class))
                .extracting(Volatility::subject)
                .containsExactly("engagement");
        assertThat(withheld(edition)).containsEntry("progress-entry", 3).containsEntry("volatility", 2);
        assertThat(edition.withheldAt())
                .extracting(ElementPath::toString)
                .contains("monitoring.progressReports[spring].entries[#1]", "monitoring.volatility[#2]");
    }

    private static ProgressEntry entry(String subject) {
        return ProgressEntry.builder().subject(subject).narrative("A secret.").build();
    }

    private static Volatility volatility(String subject) {
        return Volatility.builder()
                .subject(subject)
                .expectation(Expectation.EXPECTED_TO_CHANGE)
                .reason("A secret.")
                .build();
    }

    @Test
    void parts_that_contain_each_other_are_withheld_where_one_of_them_is() {
        Strategy circle = Examples.board()
                .actionPlan(ActionPlan.builder()
                        .addAction(Examples.action("a").partOf("b").build())
                        .addAction(Examples.action("b").partOf("c").build())
                        .addAction(Examples.action("c").partOf("a").build())
                        .build())
                .build();

        assertThat(circle.publicEdition().strategy()).isSameAs(circle);
        assertThat(circle.withDisclosures(disclosure("b", Audience.INTERNAL))
                        .publicEdition()
                        .strategy()
                        .index()
                        .all(Action.class))
                .isEmpty();
    }

    /** The law behind the examples: what bears the name of something withheld is not in the edition. */
    @Property(seed = "1", tries = 300)
    void no_value_of_the_edition_bears_the_name_of_what_was_withheld(@ForAll long seed, @ForAll Random random) {
        Strategy whole = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(60)).next();
        List<String> ids = whole.index().ids();
        Assume.that(!ids.isEmpty());
        List<Disclosure> disclosures = new ArrayList<>(whole.disclosures());
        for (int i = 0; i < 3; i++) {
            disclosures.add(disclosure(ids.get(random.nextInt(ids.size())), Audience.INTERNAL));
        }
        PublicEdition edition = whole.withDisclosures(disclosures).publicEdition();

        Set<String> gone = new HashSet<>(ids);
        edition.strategy().index().ids().forEach(gone::remove);
        assertThat(gone).isNotEmpty();
        Walker.walk(edition.strategy(), (path, value) -> {
            TypeDescription type = value.typeDescription();
            if (type.id().isEmpty()
                    && type.title()
                            .filter(title -> title.kind() == Kind.REFERENCE)
                            .isPresent()) {
                assertThat(gone)
                        .as("%s", path)
                        .doesNotContain(type.titleOf(value).orElse(""));
            }
        });
        assertThat(edition.strategy().publicEdition().strategy()).isEqualTo(edition.strategy());
    }

    @Test
    void references_that_lead_to_what_was_left_out_are_named() {
        PublicEdition edition = document()
                .addDisclosure(disclosure("register", Audience.INTERNAL))
                .build()
                .publicEdition();

        assertThat(edition.dangling())
                .extracting(use -> use.path().toString())
                .containsExactly("riskRegister.risks[flood].actions[#1]");
    }

    @Test
    void of_two_words_about_one_thing_the_stricter_counts() {
        PublicEdition edition = document()
                .addDisclosure(disclosure("flood", Audience.INTERNAL))
                .addDisclosure(disclosure("flood", Audience.PUBLIC))
                .build()
                .publicEdition();

        assertThat(edition.strategy().index().find("flood")).isEmpty();
    }

    @Test
    void no_word_is_left_about_what_was_withheld() {
        PublicEdition edition = document()
                .addDisclosure(disclosure("riskRegister", Audience.INTERNAL))
                .addDisclosure(disclosure("flood", Audience.PUBLIC))
                .addDisclosure(disclosure("register", Audience.INTERNAL))
                .addDisclosure(disclosure("register", Audience.PUBLIC))
                .addDisclosure(disclosure("anglers", Audience.PUBLIC))
                .build()
                .publicEdition();

        assertThat(edition.strategy().disclosures())
                .extracting(Disclosure::subject)
                .containsExactly("anglers");
    }

    @Test
    void a_document_with_nothing_internal_is_its_own_public_edition() {
        Strategy board = Examples.board().build();

        assertThat(board.publicEdition().strategy()).isSameAs(board);
        assertThat(board.publicEdition().withheldCount()).isZero();
        assertThat(board.publicEdition().withheld()).isEqualTo(Map.<TypeDescription, Integer>of());
    }

    @Test
    void the_marks_of_a_merge_go_wherever_they_stand_and_other_unknown_properties_stay() {
        Strategy base = document().build();
        Strategy ours =
                base.update("anglers", Stakeholder.class, anglers -> anglers.withStanceNote("They wrote to us."));
        Strategy theirs =
                base.update("anglers", Stakeholder.class, anglers -> anglers.withStanceNote("They wrote to them."));
        Strategy marked = Merge.of(base, ours, theirs).markedDocument();
        JsonValue mark = JsonValue.of(List.of(JsonValue.of("They wrote to us.")));
        JsonObject team = JsonObject.of("lead", JsonValue.of("Ann"));
        Strategy whole = marked.withUnknownProperties(JsonObject.of("x-conflict", mark)
                .with("x-team", team.with("x-conflict", mark))
                .with("x-teams", JsonValue.of(List.of(team.with("x-conflict", mark), JsonValue.of("none")))));
        assertThat(unknownProperties(whole)).contains("They wrote to");

        Strategy edition = whole.publicEdition().strategy();

        assertThat(unknownProperties(edition)).doesNotContain("x-conflict", "They wrote to");
        assertThat(edition.unknownProperties())
                .isEqualTo(JsonObject.of("x-team", team)
                        .with("x-teams", JsonValue.of(List.of(team, JsonValue.of("none")))));
        assertThat(edition.publicEdition().strategy()).isSameAs(edition);
    }

    @Property(seed = "2", tries = 100)
    void no_value_of_the_edition_bears_the_mark_of_a_merge(@ForAll long seed) {
        Strategy whole = new RandomDocuments(seed, DocumentShape.STANDARD.withSize(60)).next();
        JsonObject mark = JsonObject.of("x-conflict", JsonValue.of("ours or theirs"));
        Rewriter marking = new Rewriter(value -> {
            TypeBinding type = (TypeBinding) value.typeDescription();
            return Optional.of(type.of(
                    type.contents(value),
                    value.unknownProperties().with("x-conflict", mark).with("x-more", mark)));
        });
        Strategy marked = (Strategy) marking.rewrite(whole).orElseThrow();

        assertThat(unknownProperties(marked.publicEdition().strategy()))
                .doesNotContain("x-conflict")
                .contains("x-more");
    }

    private static String unknownProperties(Strategy strategy) {
        StringBuilder all = new StringBuilder();
        Walker.walk(strategy, (path, value) -> all.append(value.unknownProperties()));
        return all.toString();
    }
}
