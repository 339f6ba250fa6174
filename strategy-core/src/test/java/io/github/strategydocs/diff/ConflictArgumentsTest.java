package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.MergeLawsTest.Triple;
import io.github.strategydocs.diff.SecretEdits.Doing;
import io.github.strategydocs.model.Audience;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.Examples;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.MonitoringDuty;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Stance;
import io.github.strategydocs.model.Strategy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of conflicts to those who tell them in other languages. */
class ConflictArgumentsTest {

    private static final int MERGES = 2000;

    private static final List<Doing> ALL = List.of(Doing.values());

    @Test
    void each_form_comes_with_the_arguments_that_it_declares_and_with_no_other() {
        Set<ConflictForm> forms = EnumSet.noneOf(ConflictForm.class);
        Set<String> names = new HashSet<>();
        merges().flatMap(merge -> merge.conflicts().stream()).forEach(conflict -> {
            forms.add(check(conflict));
            names.addAll(conflict.arguments().keySet());
        });
        assertThat(forms).containsExactly(ConflictForm.values());
        assertThat(names).containsAll(optional());
    }

    /** Merges of generated documents, and two that are too rare among these. */
    private static Stream<Merge> merges() {
        Strategy board = Examples.board().build();
        Strategy stakeholders = board.withStakeholderMap(StakeholderMap.builder()
                .addStakeholder(Stakeholder.builder()
                        .id("alliance")
                        .name("Anglers' Alliance")
                        .stance(Stance.NEUTRAL)
                        .build())
                .build());
        Merge empty = Merge.of(
                watched(board, "register", "moorings"), watched(board, "register"), watched(board, "moorings"));
        Merge all = Merge.of(
                stakeholders,
                stakeholders.update("alliance", Stakeholder.class, it -> it.withStanceNote("They will sue.")),
                stakeholders.withDisclosures(Disclosure.builder()
                        .subject("stakeholderMap")
                        .audience(Audience.PUBLIC)
                        .build()));
        return Stream.concat(
                Stream.of(empty, all),
                IntStream.range(0, MERGES)
                        .boxed()
                        .flatMap(seed -> Stream.of(
                                Triple.of(seed, seed % 4, seed % 24).merge(),
                                DisclosureLawsTest.triple(seed, 1 + seed % 8, ALL, ALL)
                                        .merge())));
    }

    private static Strategy watched(Strategy board, String... subjects) {
        return board.withMonitoring(Monitoring.builder()
                .addDuty(MonitoringDuty.builder()
                        .id("watch")
                        .addSubjects(subjects)
                        .build())
                .build());
    }

    private static Set<String> optional() {
        return Arrays.stream(ConflictForm.values())
                .flatMap(form -> form.optionalArguments().stream())
                .collect(Collectors.toSet());
    }

    /** Checks the arguments of a conflict; gives its form. */
    static ConflictForm check(Conflict conflict) {
        Map<String, Object> arguments = new LinkedHashMap<>(conflict.arguments());
        ConflictForm form = (ConflictForm) arguments.remove("form");
        assertThat(form.kind()).isEqualTo(conflict.kind());
        assertThat(arguments).containsKeys(form.arguments().toArray(String[]::new));
        Set<String> undeclared = new HashSet<>(arguments.keySet());
        undeclared.removeAll(form.arguments());
        undeclared.removeAll(form.optionalArguments());
        assertThat(undeclared).isEmpty();
        for (Object argument : arguments.values()) {
            assertThat(argument).isInstanceOfAny(String.class, Boolean.class, Side.class, List.class);
        }
        Optional.ofNullable(arguments.get("title"))
                .ifPresent(title -> assertThat(conflict.sentence()).contains(title.toString()));
        return form;
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_is_told_in_a_form_of_its_own(ConflictKind kind) {
        assertThat(ConflictForm.of(kind)).isNotEmpty().allMatch(form -> form.kind() == kind);
    }

    @ParameterizedTest
    @EnumSource
    void no_argument_both_always_comes_and_sometimes(ConflictForm form) {
        assertThat(form.arguments())
                .filteredOn(form.optionalArguments()::contains)
                .isEmpty();
        assertThat(form.text()).isEqualTo(form.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(form.template()).endsWith(".").doesNotContain("?");
    }
}
