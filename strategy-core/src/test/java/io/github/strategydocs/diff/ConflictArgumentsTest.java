package io.github.strategydocs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.diff.MergeLawsTest.Triple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of conflicts to those who tell them in other languages. */
class ConflictArgumentsTest {

    private static final int MERGES = 3000;

    @Test
    void each_form_comes_with_the_arguments_that_it_declares_and_with_no_other() {
        Map<ConflictForm, Set<String>> seen = new EnumMap<>(ConflictForm.class);
        for (int seed = 0; seed < MERGES; seed++) {
            for (Conflict conflict :
                    Triple.of(seed, seed % 4, seed % 24).merge().conflicts()) {
                ConflictForm form = check(conflict);
                seen.computeIfAbsent(form, none -> new HashSet<>())
                        .addAll(conflict.arguments().keySet());
            }
        }
        List<String> missing = new ArrayList<>();
        for (ConflictForm form : ConflictForm.values()) {
            Set<String> declared = new LinkedHashSet<>(form.arguments());
            declared.addAll(form.optionalArguments());
            declared.removeAll(seen.getOrDefault(form, Set.of()));
            declared.forEach(name -> missing.add(form + "." + name));
        }
        assertThat(missing).isEmpty();
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
        assertThat(form.arguments()).doesNotContainAnyElementsOf(form.optionalArguments());
        assertThat(form.text())
                .isEqualTo(form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(form.template()).endsWith(".").doesNotContain("?");
    }
}
