package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ProblemForm;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known of the problems of YAML to those who tell them in other languages. */
class YamlArgumentsTest {

    private static final String PLAN = """
            id: plan
            title: Plan
            organisation: us
            version: { label: 1, status: draft, date: 2027 }
            parties: [ { id: us, name: "We", kind: team } ]
            x-a:
              - 'b'
            """;

    private static final List<String> SLIPS = List.of(
            "*", "&", "!", "*a", "!!str b", "@", "\t", ": ", "- ", "]", "}", "\"", "\\q", "<<: b\n", "[b]: c",
            "\n---\n", "\u0007", "b\n", "  ");

    private static final List<String> RARE = List.of(
            "# only a remark\n",
            PLAN + "--- \nid: b\n",
            PLAN + "x-b: b: c\n",
            PLAN + "x-b: *\n",
            PLAN + "x-b: ! ]b\n",
            PLAN + "x-b: !<\n",
            PLAN + "x-b: - b\n",
            PLAN + "\tx-b: b\n",
            PLAN + "x-b: \"c\n---\nd\"\n",
            PLAN + "x-b: \"\\q\"\n",
            PLAN + "x-b\nx-c: d\n",
            PLAN + "x-b: { <<: c }\n",
            PLAN + "x-b: {[b]: c}\n",
            PLAN + "x-b: !!str c\n",
            PLAN + "x-b: @c\n",
            PLAN + "  x-b: c\n");

    @Test
    void each_form_of_yaml_comes_with_the_arguments_that_it_declares_and_with_no_other() {
        Set<ProblemForm> forms = EnumSet.noneOf(ProblemForm.class);
        Stream.concat(RARE.stream(), generated())
                .flatMap(text -> StrategyYaml.parse(text.getBytes(StandardCharsets.UTF_8)).problems().stream())
                .forEach(problem -> forms.add(check(problem)));

        assertThat(forms)
                .contains(
                        ProblemForm.ONLY_COMMENTS,
                        ProblemForm.ALIAS_WITHOUT_NAME,
                        ProblemForm.TAG_WITHOUT_NAME,
                        ProblemForm.TEXT_CANNOT_BEGIN,
                        ProblemForm.TAB_BEFORE_VALUE,
                        ProblemForm.COLON_MISPLACED,
                        ProblemForm.COLON_MISSING,
                        ProblemForm.LINE_DOES_NOT_FIT,
                        ProblemForm.CANNOT_BEGIN_HERE,
                        ProblemForm.SEPARATOR_IN_TEXT,
                        ProblemForm.NAME_IS_NO_TEXT,
                        ProblemForm.ALIAS,
                        ProblemForm.TAG,
                        ProblemForm.MERGE_KEY);
    }

    /** A slip of the pen at each place. */
    private static Stream<String> generated() {
        return IntStream.range(0, PLAN.length())
                .boxed()
                .flatMap(at -> SLIPS.stream().map(slip -> PLAN.substring(0, at) + slip + PLAN.substring(at)));
    }

    private static ProblemForm check(Problem problem) {
        ProblemForm form = (ProblemForm) problem.arguments().get("form");
        assertThat(form).as("%s", problem).isNotNull();
        assertThat(form.code()).isEqualTo(problem.code());
        Set<String> names = new HashSet<>(problem.arguments().keySet());
        assertThat(names).as("%s", problem).containsAll(form.arguments());
        names.remove("form");
        form.arguments().forEach(names::remove);
        form.optionalArguments().forEach(names::remove);
        assertThat(names).as("undeclared of %s", problem).isEmpty();
        return form;
    }
}
