package io.github.strategydocs.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.TypeDescription;
import java.util.Map;
import java.util.stream.Collectors;
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
}
