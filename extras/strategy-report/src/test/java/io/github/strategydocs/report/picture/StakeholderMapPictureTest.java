package io.github.strategydocs.report.picture;

import static io.github.strategydocs.report.picture.Plans.assessment;
import static io.github.strategydocs.report.picture.Plans.stakeholder;
import static io.github.strategydocs.report.picture.Plans.withStakeholders;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.Drawn.Text;
import io.github.strategydocs.report.picture.internal.Box;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StakeholderMapPictureTest {

    @Test
    void interest_goes_to_the_right_and_impact_upwards() {
        Picture map = Pictures.of(withStakeholders(
                        stakeholder("Low", 1, 1).build(),
                        stakeholder("Interested", 5, 1).build(),
                        stakeholder("Mighty", 1, 5).build()))
                .stakeholderMap();

        assertThat(box(map, "Interested").x()).isGreaterThan(box(map, "Low").x());
        assertThat(box(map, "Mighty").y()).isLessThan(box(map, "Low").y());
        assertThat(box(map, "Mighty").x()).isEqualTo(box(map, "Low").x());
        assertThat(map.description())
                .isEqualTo("3 stakeholders: 1 to keep satisfied, 1 to keep informed, 1 to monitor.");
        assertThat(map.table().rows().get(0))
                .containsExactly("Mighty", "1", "1", "5", "keep satisfied", "Jan 2027", "");
    }

    @ParameterizedTest
    @EnumSource
    void a_stance_moves_nobody(Stance stance) {
        Strategy without = withStakeholders(
                stakeholder("Anglers", 4, 4).build(),
                stakeholder("Owners", 4, 4).build());
        Strategy with = withStakeholders(
                stakeholder("Anglers", 4, 4).build(),
                stakeholder("Owners", 4, 4).stance(stance).build());

        Picture one = Pictures.of(without).stakeholderMap();
        Picture other = Pictures.of(with).stakeholderMap();

        assertThat(box(one, "Anglers")).isEqualTo(box(other, "Anglers"));
        assertThat(box(one, "Owners")).isEqualTo(box(other, "Owners"));
    }

    @Test
    void who_was_assessed_otherwise_before_has_moved() {
        Picture map = Pictures.of(withStakeholders(
                        stakeholder("Anglers", 5, 4)
                                .addAssessment(assessment("2025", 2, 3))
                                .build(),
                        stakeholder("Owners", 4, 4)
                                .addAssessment(assessment("2025", 4, 4))
                                .build()))
                .stakeholderMap();

        assertThat(map.description())
                .isEqualTo("2 stakeholders: 2 to manage closely."
                        + " Moved since the assessment before: Anglers (now: manage closely).");
        assertThat(map.table().rows())
                .extracting(row -> row.get(6))
                .containsExactly("interest 2, impact 3", "the same");
        assertThat(Drawn.of(map).words()).contains("moved since the assessment before");
        assertThat(Drawn.of(map).arrows()).isEqualTo(1);
    }

    @Test
    void a_version_before_says_who_moved_and_who_is_new() {
        Strategy before = withStakeholders(
                stakeholder("Anglers", 2, 3).build(),
                stakeholder("Owners", 4, 4).build());
        Strategy after = withStakeholders(
                stakeholder("Anglers", 2, 5).build(),
                stakeholder("Owners", 4, 4).build(),
                stakeholder("Skippers", 3, 3).build());
        Picture map = Pictures.of(after).withPrevious(before).stakeholderMap();

        assertThat(map.table().rows())
                .extracting(row -> row.get(0) + ": " + row.get(6))
                .containsExactly("Owners: the same", "Anglers: interest 2, impact 3", "Skippers: not named");
        assertThat(Drawn.of(map).arrows()).isEqualTo(1);
        assertThat(Pictures.of(after).withPrevious(after).stakeholderMap().description())
                .endsWith("Nobody moved since the version before.");
    }

    @Test
    void many_stand_there_by_numbers_with_a_key() {
        Strategy strategy = withStakeholders(IntStream.rangeClosed(1, 150)
                .mapToObj(i -> stakeholder("Club " + i, 4, 4).build())
                .toArray(Stakeholder[]::new));
        Picture map = Pictures.of(strategy).stakeholderMap();
        List<String> words = Drawn.of(map).words();

        assertThat(words).contains("Club 1", "Club 150");
        assertThat(words.stream().filter("150"::equals))
                .as("once on the map, once in the key")
                .hasSize(2);
    }

    @Test
    void who_was_not_assessed_is_named_below_the_map() {
        Picture map = Pictures.of(withStakeholders(
                        Stakeholder.builder().id("a").name("Anglers").build(),
                        stakeholder("Owners", 4, 4).build()))
                .stakeholderMap();

        assertThat(Drawn.of(map).words()).containsSubsequence("Not assessed yet", "Anglers");
        assertThat(map.description()).isEqualTo("2 stakeholders: 1 to manage closely, 1 not assessed yet.");
    }

    private static Box box(Picture map, String name) {
        return Drawn.of(map).texts().stream()
                .filter(text -> text.words().equals(name))
                .map(Text::box)
                .findFirst()
                .orElseThrow();
    }
}
