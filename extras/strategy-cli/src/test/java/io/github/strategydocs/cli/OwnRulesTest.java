package io.github.strategydocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.ProjectFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of one's own, in a jar that is on no class path. */
class OwnRulesTest {

    private static final String SERVICE = "META-INF/services/io.github.strategydocs.validation.Rule";

    private static final String RULE = """
            public final class HouseRule implements Rule {
                @Override
                public RuleMetadata metadata() {
                    return RuleMetadata.builder("house/open")
                            .title("An action about what is open")
                            .why("We said so.")
                            .remedy("Ask the house.")
                            .inDraft(Severity.ERROR)
                            .inPublication(Severity.ERROR)
                            .qualifies(SmartLetter.SPECIFIC)
                            .build();
                }

                @Override
                public void check(RuleContext context) {
                    for (Located<Action> located : context.all(Action.class)) {
                        context.finding(located.path()).report("{place} is not in the words of the house.");
                    }
                }
            }
            """;

    @TempDir
    private Path directory;

    private String plan;
    private String profile;
    private String jar;

    @BeforeEach
    void files() throws IOException {
        plan = Plans.write(directory, "plan.json", Plans.WITH_PLAN).toString();
        profile = Plans.write(directory, "house.json", """
                { "name": "house", "basis": "publication", "rules": [ { "rule": "house/open", "severity": "info" } ] }
                """).toString();
        jar = jar("house.jar", RULE, "HouseRule\n");
    }

    private String jar(String name, String source, String services) throws IOException {
        Path classes = Files.createDirectories(directory.resolve(name + ".classes"));
        assertThat(new JavaProgram(classes).compile(Map.of("HouseRule", JavaProgram.IMPORTS + source)))
                .isEmpty();
        Path file = directory.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream entries = new JarOutputStream(stream)) {
            entries.putNextEntry(new JarEntry("HouseRule.class"));
            Files.copy(classes.resolve("HouseRule.class"), entries);
            if (!services.isEmpty()) {
                entries.putNextEntry(new JarEntry(SERVICE));
                entries.write(services.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toString();
    }

    @Test
    void a_rule_of_a_jar_that_is_named_counts_and_a_profile_may_speak_of_it() {
        Run without = Run.strategy("validate", plan);
        Run with = Run.strategy("validate", "--rules", jar, plan);
        Run eased = Run.strategy("validate", "--rules", jar, "--profile", profile, plan);

        assertThat(without.out()).doesNotContain("house/open");
        assertThat(with.code()).isEqualTo(1);
        assertThat(with.out())
                .contains("error: Action \"Publish open data\" is not in the words of the house. [house/open]");
        assertThat(eased.out())
                .contains("info: Action \"Publish open data\" is not in")
                .contains("[house/open]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smart", "questions", "report", "report --format markdown", "report --internal"})
    void it_counts_wherever_rules_do(String command) {
        String[] words = (command + " " + plan + " --rules " + jar + " --profile " + profile).split(" ");

        Run run = Run.strategy(words);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        if (!command.equals("questions")) {
            assertThat(run.out()).contains("is not in the words of the house");
        }
    }

    @Test
    void an_overview_judges_answers_by_it_too() throws IOException {
        String bodies = Files.createDirectory(directory.resolve("bodies")).toString();
        String answer = "{\n\"answers\": [ { \"question\": \"our-own\", \"text\": \"It is ours.\" } ],";
        Plans.write(Path.of(bodies), "harbour.json", Plans.WITH_PLAN.replaceFirst("\\{", answer));
        String asking = jar("asking.jar", RULE.replace("house/open", "originality/house"), "HouseRule\n");

        Run without = Run.strategy("overview", bodies, "--format", "csv");
        Run with = Run.strategy("overview", bodies, "--format", "csv", "--rules", asking);

        assertThat(with.err()).isEmpty();
        assertThat(with.code()).isZero();
        String question = "Is this our strategy, or somebody else's with the branding changed?\",";
        assertThat(without.out()).contains(question + "answered,");
        assertThat(with.out()).contains(question + "partly,");
    }

    @Test
    void a_page_takes_it_without_a_profile() {
        assertThat(Run.strategy("report", plan, "--rules", jar).out()).contains("is not in the words of the house");
        assertThat(Run.strategy("report", plan).out()).doesNotContain("the words of the house");
    }

    @Test
    void it_takes_no_verdict_away_from_a_page() {
        String draft = ProjectFiles.root()
                .resolve("extras/examples/department-draft.json")
                .toString();
        long without = notAssessed("report", draft);

        assertThat(notAssessed("report", draft, "--rules", jar)).isEqualTo(without);
        assertThat(notAssessed("report", draft, "--rules", jar, "--profile", "draft"))
                .isGreaterThan(without);
    }

    /** How many letters of SMART a page leaves open, of all actions. */
    private static long notAssessed(String... words) {
        List<String> asMarkdown = new ArrayList<>(List.of(words));
        asMarkdown.addAll(List.of("--format", "markdown"));
        String page = Run.strategy(asMarkdown.toArray(String[]::new)).out();
        assertThat(page).contains("| ✓ met |");
        return Pattern.compile("\\| – not assessed(?= \\|)")
                .matcher(page)
                .results()
                .count();
    }

    @Test
    void it_is_listed_and_explained() {
        assertThat(Run.strategy("rules", "--rules", jar).out()).contains("\nhouse/open ", "\naction/no-deadline ");
        assertThat(Run.strategy("rules", "--rules", jar, "house/open").out()).contains("Why\n    We said so.\n");
        assertThat(Run.strategy("rules").out()).doesNotContain("house/open");
    }

    @Test
    void of_a_rule_that_there_is_not_it_is_said_what_to_do() {
        String own =
                "there is no rule \"house/open\"; 'strategy rules' lists them, and if it is one of your own, give the "
                        + "jar that has it with --rules JAR.\n";

        assertThat(Run.strategy("validate", "--profile", profile, plan))
                .isEqualTo(new Run(2, "", "strategy: " + profile + ": " + own));
        assertThat(Run.strategy("rules", "house/open").err()).startsWith("strategy: " + own);
        assertThat(Run.strategy("rules", "no-deadline").err())
                .startsWith("strategy: there is no rule \"no-deadline\"; did you mean action/no-deadline?\n");
        assertThat(Run.strategy("rules", "house/opn", "--rules", jar).err())
                .startsWith("strategy: there is no rule \"house/opn\"; did you mean house/open?\n");
    }

    @Test
    void a_jar_that_cannot_be_used_is_refused_with_the_reason() throws IOException {
        String gone = directory.resolve("gone.jar").toString();
        String wrong = jar("wrong.jar", RULE, "NoSuchRule\n");
        String taken = jar("taken.jar", RULE.replace("house/open", "action/no-deadline"), "HouseRule\n");
        String broken = jar(
                "broken.jar",
                RULE.replace(
                                "public RuleMetadata",
                                "public HouseRule() { throw new IllegalStateException(\"no luck\"); }\n"
                                        + "public RuleMetadata")
                        .replace("@Override\n    public HouseRule", "public HouseRule"),
                "HouseRule\n");

        assertThat(refused(gone)).isEqualTo(gone + " cannot be read: there is no such file\n");
        assertThat(refused(directory.toString())).isEqualTo(directory + " cannot be read: it is no file\n");
        assertThat(refused(wrong))
                .startsWith("the rules of " + wrong + " cannot be used: ")
                .contains("NoSuchRule");
        assertThat(refused(taken))
                .isEqualTo("the rules of " + taken
                        + " cannot be used: two rules have, or had, the id action/no-deadline\n");
        assertThat(refused(broken)).contains("no luck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# HouseRule\n", "\n  # none yet\n"})
    void a_jar_without_a_rule_is_refused_though_another_has_one(String services) throws IOException {
        String silent = jar("silent.jar", RULE, services);
        String why = "there is no rule in " + silent + ": a jar names the classes of its rules in " + SERVICE + "\n";

        assertThat(refused(silent)).isEqualTo(why);
        assertThat(refused(jar, silent)).isEqualTo(why);
        assertThat(refused(silent, jar)).isEqualTo(why);
    }

    @Test
    void what_is_no_jar_is_refused_though_another_is_one() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(jar));
        Path cut = Files.write(directory.resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2));
        Path text = Files.writeString(directory.resolve("text.jar"), "HouseRule\n");

        for (Path broken : List.of(cut, text)) {
            String why = broken + " is no jar that can be read: ";
            assertThat(refused(broken.toString())).startsWith(why);
            assertThat(refused(jar, broken.toString())).startsWith(why);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "throw new IllegalStateException(\"no luck\"); its metadata() throws java.lang.IllegalStateException: no luck",
                "return null; its metadata() gives null",
                "return RuleMetadata.builder(\"\").build(); its metadata() throws java.lang.IllegalArgumentException: ",
                "throw new AssertionError(\"never\"); its metadata() throws java.lang.AssertionError: never",
            })
    void a_fault_of_a_rule_is_none_of_the_program(String body, String why) throws IOException {
        String faulty =
                jar("faulty.jar", RULE.replaceFirst("(?s)return RuleMetadata[^;]*;", body + ";"), "HouseRule\n");

        assertThat(refused(faulty)).startsWith("the rule HouseRule of " + faulty + " cannot be used: " + why);
    }

    @Test
    void a_rule_that_says_only_once_what_it_is_is_asked_only_once() throws IOException {
        String fickle = jar(
                "fickle.jar",
                RULE.replace("    @Override\n    public RuleMetadata metadata() {\n", """
                            private boolean wasAsked;

                            @Override
                            public RuleMetadata metadata() {
                                if (wasAsked) {
                                    throw new IllegalStateException("asked again");
                                }
                                wasAsked = true;
                        """),
                "HouseRule\n");

        for (String words : List.of("validate " + plan, "questions " + plan, "rules", "rules house/open")) {
            Run run = Run.strategy((words + " --rules " + fickle).split(" "));

            assertThat(run.err()).as(words).isEmpty();
            assertThat(run.out()).as(words).isNotEmpty();
        }
        assertThat(Run.strategy("validate", plan, "--rules", fickle).out()).contains("[house/open]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "throw new IllegalStateException(\"no luck\"); throws java.lang.IllegalStateException: no luck",
                "return null; gives null",
            })
    void examples_that_a_rule_does_not_give_are_told_of_the_rule(String body, String why) throws IOException {
        String faulty = jar(
                "faulty.jar",
                RULE.replaceFirst("}\\s*$", "@Override public List<RuleExample> examples() { " + body + "; } }"),
                "HouseRule\n");

        assertThat(Run.strategy("rules", "house/open", "--rules", faulty))
                .isEqualTo(new Run(
                        2,
                        "",
                        "strategy: the rule HouseRule of " + faulty + " cannot be used: its examples() " + why + "\n"));
        assertThat(Run.strategy("validate", plan, "--rules", faulty).out()).contains("[house/open]");
    }

    private String refused(String... jars) {
        String[] words = new String[2 + 2 * jars.length];
        words[0] = "validate";
        words[1] = plan;
        for (int i = 0; i < jars.length; i++) {
            words[2 + 2 * i] = "--rules";
            words[3 + 2 * i] = jars[i];
        }
        Run run = Run.strategy(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("strategy: ").doesNotContain("fault of the program", "\tat ");
        return run.err().substring("strategy: ".length());
    }

    @Test
    void a_jar_is_not_overwritten() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(jar));

        assertThat(Run.strategy("validate", "--rules", jar, plan, "-o", jar).err())
                .contains("would be overwritten");
        assertThat(Files.readAllBytes(Path.of(jar))).isEqualTo(before);
    }
}
